package org.yaoshi.platform.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.yaoshi.platform.Declined;

/** Where the reader stands: for links that lead back here, or here in the other language. */
@Named("here")
@RequestScoped
public class Here {

    /** This page with its parameters, without the language: that is kept elsewhere. */
    public String getAddress() {
        return address().toString();
    }

    /** This page in the language of that tag. */
    public String in(String tag) {
        return address().with(PageLanguage.NAME, tag).toString();
    }

    /** The room of the house that this page belongs to, as the navigation names it; empty where it belongs to none. */
    public String getRoom() {
        return switch (FacesContext.getCurrentInstance().getViewRoot().getViewId()) {
            case "/index.xhtml", "/product.xhtml" -> "formulation";
            default -> "";
        };
    }

    /** Goes on to this same page without one of its parameters. */
    public void goWithout(String name) throws IOException {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(address().without(name).toString());
    }

    /** The status that an error page stands for. */
    public int getStatus() {
        Object status = request().getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND;
    }

    /** Why a door declined; null when none did. */
    public Declined getRefusal() {
        return request().getAttribute(Refusals.REFUSAL) instanceof Declined refusal ? refusal : null;
    }

    private static Address address() {
        HttpServletRequest request = request();
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed instanceof String uri ? uri : request.getRequestURI();
        return Address.of(path, request.getQueryString()).without(PageLanguage.NAME);
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
