package org.yaoshi.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * No recipe is larger than a megabyte. What is larger is refused before it is read where its length is told, and while it is
 * read where it is not.
 */
@Provider
@PreMatching
public class BodyLimit implements ContainerRequestFilter {

    static final int LIMIT = 1_000_000;

    @Override
    public void filter(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > LIMIT) {
            request.abortWith(tooLarge().response());
        } else {
            request.setEntityStream(new Limited(request.getEntityStream()));
        }
    }

    private static Problem tooLarge() {
        return Problem.of(Response.Status.REQUEST_ENTITY_TOO_LARGE, "A body may have up to " + LIMIT + " bytes.");
    }

    private static final class Limited extends FilterInputStream {

        private int read;

        Limited(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            return next < 0 ? next : counted(1, next);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = super.read(buffer, offset, length);
            return got < 0 ? got : counted(got, got);
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private int counted(int more, int result) {
            read += more;
            if (read > LIMIT) {
                throw new Refused(tooLarge());
            }
            return result;
        }
    }
}
