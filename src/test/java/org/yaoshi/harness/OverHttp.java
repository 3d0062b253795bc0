package org.yaoshi.harness;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.UnaryOperator;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;

/** A test that talks to the running server as any program does. */
@RunAsClient
public abstract class OverHttp extends OnServer {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @ArquillianResource
    private URL root;

    /** The address of a path that begins with a slash. */
    protected URI at(String path) {
        try {
            return root.toURI().resolve(path);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    protected HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(path, request -> request.GET());
    }

    protected HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> how)
            throws IOException, InterruptedException {
        return CLIENT.send(how.apply(HttpRequest.newBuilder(at(path))).build(), BodyHandlers.ofString());
    }
}
