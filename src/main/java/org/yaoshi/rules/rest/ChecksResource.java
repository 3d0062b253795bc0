package org.yaoshi.rules.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.yaoshi.document.Node;
import org.yaoshi.platform.Today;
import org.yaoshi.rules.ReportDocument;
import org.yaoshi.rules.store.RuleBooks;

/** Checks of recipes that are kept nowhere: a recipe in, its report out. */
@Path("checks")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ChecksResource {

    @Inject
    private RuleBooks law;

    @Inject
    private Today today;

    /** @param on the day as of which to check; today where it is left out */
    @POST
    public Node check(Node recipe, @QueryParam("on") LocalDate on) {
        LocalDate day = Optional.ofNullable(on).orElseGet(today::date);
        return ReportDocument.of(law.check(recipe, day), Optional.empty());
    }
}
