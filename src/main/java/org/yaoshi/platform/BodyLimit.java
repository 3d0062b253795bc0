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
 * No recipe is larger than a megabyte. What is larger is never kept or parsed: it is refused at once where its length is told,
 * and as soon as it has grown too large where it is not.
 */
@Provider
@PreMatching
public class BodyLimit implements ContainerRequestFilter {

    static final int LIMIT = 1_000_000;

    /** How much of a refused body is let pass by: most senders listen for an answer only when they have said everything. */
    private static final int POLITENESS = 64_000_000;

    private static final int BUFFER = 1 << 16;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > LIMIT) {
            discard(request.getEntityStream());
            request.abortWith(tooLarge().response());
        } else {
            request.setEntityStream(new Limited(request.getEntityStream()));
        }
    }

    private static Problem tooLarge() {
        return Problem.of(Response.Status.REQUEST_ENTITY_TOO_LARGE, "A body may have up to " + LIMIT + " bytes.");
    }

    private static void discard(InputStream body) throws IOException {
        var buffer = new byte[BUFFER];
        int heard = 0;
        int more = 0;
        while (more >= 0 && heard < POLITENESS) {
            more = body.read(buffer);
            heard += more;
        }
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

        private int counted(int more, int result) throws IOException {
            read += more;
            if (read > LIMIT) {
                discard(in);
                throw new Refused(tooLarge());
            }
            return result;
        }
    }
}
