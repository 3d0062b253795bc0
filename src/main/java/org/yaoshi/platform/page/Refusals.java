package org.yaoshi.platform.page;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaoshi.platform.Declined;

/**
 * What a page does when a door declines: who is not signed in is led to the sign-in and back, everything else gets its status
 * and a page with the door's own words.
 */
public class Refusals extends ExceptionHandlerFactory {

    /** The request attribute in which the error page finds the refusal. */
    static final String REFUSAL = Refusals.class.getName();

    public Refusals(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    /** The door's refusal behind an exception, if it is one. */
    static Optional<Declined> refusal(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(Declined.class::isInstance)
                .map(Declined.class::cast)
                .findFirst();
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        private Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() throws FacesException {
            Iterator<ExceptionQueuedEvent> events =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                Optional<Declined> refusal = refusal(events.next().getContext().getException());
                if (refusal.isPresent()) {
                    events.remove();
                    answer(refusal.get());
                }
            }
            super.handle();
        }

        private static void answer(Declined refusal) {
            FacesContext faces = FacesContext.getCurrentInstance();
            ExternalContext external = faces.getExternalContext();
            HttpServletRequest request = (HttpServletRequest) external.getRequest();
            try {
                if (refusal.status() == HttpServletResponse.SC_UNAUTHORIZED) {
                    Address here = Address.of(request.getRequestURI(), request.getQueryString());
                    external.redirect(Address.of(request.getContextPath() + "/login.xhtml", null)
                            .with("from", here.toString())
                            .toString());
                } else {
                    request.setAttribute(REFUSAL, refusal);
                    external.responseSendError(refusal.status(), null);
                }
                faces.responseComplete();
            } catch (IOException gone) {
                throw new UncheckedIOException("the browser went away", gone);
            }
        }
    }
}
