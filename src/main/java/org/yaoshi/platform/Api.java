package org.yaoshi.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Where programs talk to the laboratory. The resources lie with their features, in {@code rest}. */
@ApplicationPath("api/v1")
public class Api extends Application {

    /** The description of the interface is OpenAPI's, under {@code /openapi}; Jersey would offer a second one in another language. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
