package org.yaoshi.harness;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs inside the server, with everything injected as in the product. The archive is the packaged WAR itself, with
 * the test classes laid beside the product's.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class OnServer {

    private static final Path TESTS = Path.of("target", "test-classes");

    @Deployment
    public static WebArchive product() throws IOException {
        var product = ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/yaoshi.war"))
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
        try (var classes = Files.walk(TESTS)) {
            classes.filter(OnServer::runsOnServer)
                    .forEach(test ->
                            product.add(new FileAsset(test.toFile()), "WEB-INF/classes/" + TESTS.relativize(test)));
        }
        return product;
    }

    /** Tests of the server and what they inherit; not those of pages, which need a browser's classes. */
    private static boolean runsOnServer(Path file) {
        return file.getFileName().toString().matches("(\\w*(?<!Browser)IT|OnServer|OverHttp)(\\$.*)?\\.class");
    }

    private static File jarOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toFile();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
