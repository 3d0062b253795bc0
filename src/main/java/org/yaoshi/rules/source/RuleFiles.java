package org.yaoshi.rules.source;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaoshi.document.Mistake;
import org.yaoshi.document.Place;
import org.yaoshi.document.Unreadable;
import org.yaoshi.document.Words;

/** The texts of a rule base, by their path below its folder, in a fixed order. */
public final class RuleFiles {

    private static final String FOLDER = "formulation-rules";

    private final SortedMap<String, String> texts;

    private RuleFiles(SortedMap<String, String> texts) {
        this.texts = texts;
    }

    /** Rule files given as texts, by path. */
    public static RuleFiles of(Map<String, String> texts) {
        return new RuleFiles(new TreeMap<>(texts));
    }

    /** @throws Unreadable when it is no folder, or a file is not UTF-8 */
    public static RuleFiles in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Unreadable(new Mistake(
                    "",
                    new Place(folder.toString(), 0, 0),
                    new Words("没有这个规则库文件夹：" + folder, "there is no rule base folder " + folder)));
        }
        SortedMap<String, String> texts = new TreeMap<>();
        List<Mistake> mistakes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(any -> !any.equals(folder) && !Files.isDirectory(any, NOFOLLOW_LINKS))
                    .toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!Files.isRegularFile(file, NOFOLLOW_LINKS)) {
                    mistakes.add(new Mistake(
                            "",
                            new Place(path, 0, 0),
                            new Words("不是普通文件；规则库里不能有链接", "this is no plain file; a rule base has no links")));
                    continue;
                }
                try {
                    texts.put(path, decode(Files.readAllBytes(file)));
                } catch (CharacterCodingException notUtf8) {
                    mistakes.add(new Mistake(
                            "", new Place(path, 0, 0), new Words("不是有效的 UTF-8", "the file is not valid UTF-8")));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the rule base in " + folder + " cannot be read", broken);
        }
        if (!mistakes.isEmpty()) {
            throw new Unreadable(mistakes);
        }
        return new RuleFiles(texts);
    }

    /** The rule base that is packaged with the program. */
    public static RuleFiles packaged() {
        URL marker = RuleFiles.class.getClassLoader().getResource(FOLDER + "/sources.yaml");
        if (marker == null) {
            throw new IllegalStateException("no rule base is packaged with this program");
        }
        try {
            URI uri = marker.toURI();
            if (!uri.getScheme().equals("jar")) {
                return in(Path.of(uri).getParent());
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return in(jar.getPath(FOLDER));
            }
        } catch (URISyntaxException | IOException broken) {
            throw new IllegalStateException("the packaged rule base cannot be read", broken);
        }
    }

    public SortedMap<String, String> texts() {
        return new TreeMap<>(texts);
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
