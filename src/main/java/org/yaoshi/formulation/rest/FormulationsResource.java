package org.yaoshi.formulation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Optional;
import org.yaoshi.document.Language;
import org.yaoshi.document.Node;
import org.yaoshi.dossier.store.Dossiers;
import org.yaoshi.formulation.store.Formulations;
import org.yaoshi.formulation.store.StoredFormulation;
import org.yaoshi.platform.Precondition;
import org.yaoshi.platform.Today;
import org.yaoshi.rules.ReportDocument;

/**
 * The laboratory's formulations. A formulation is made and changed in one way, by PUT: with {@code If-None-Match: *} it is
 * made, with {@code If-Match} it is changed; its ETag is its version.
 */
@Path("formulations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FormulationsResource {

    private static final String PDF = "application/pdf";

    @Inject
    private Formulations formulations;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Today today;

    @Context
    private UriInfo asked;

    @GET
    public Node list() {
        return Node.object()
                .with(
                        "formulations",
                        Node.items(formulations.list().stream()
                                .map(FormulationsResource::entry)
                                .toList()))
                .node();
    }

    @GET
    @Path("{id}")
    public Response document(@PathParam("id") String id, @Context Request request) {
        StoredFormulation stored = formulations.find(id);
        Response.ResponseBuilder known = request.evaluatePreconditions(tag(stored));
        return known == null ? answer(Response.ok(), stored) : known.build();
    }

    @PUT
    @Path("{id}")
    public Response write(@PathParam("id") String id, @Context HttpHeaders headers, Node document) {
        return switch (Precondition.of(headers)) {
            case Precondition.Nothing nothing ->
                answer(Response.created(asked.getAbsolutePath()), formulations.create(id, document));
            case Precondition.Version version ->
                answer(Response.ok(), formulations.change(id, version.number(), document));
        };
    }

    @GET
    @Path("{id}/report")
    public Node report(@PathParam("id") String id, @QueryParam("on") LocalDate on) {
        return ReportDocument.of(formulations.check(id, day(on)), Optional.empty());
    }

    @GET
    @Path("{id}/dossier")
    @Produces(PDF)
    public Response dossier(
            @PathParam("id") String id,
            @QueryParam("on") LocalDate on,
            @QueryParam("lang") @DefaultValue("zh") Language language) {
        LocalDate day = day(on);
        byte[] pdf = dossiers.pdf(id, day, language);
        return Response.ok(pdf, PDF)
                .language(language.tag())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + "-" + day + ".pdf\"")
                .build();
    }

    private LocalDate day(LocalDate on) {
        return Optional.ofNullable(on).orElseGet(today::date);
    }

    /** The document as it is kept, so that its ETag is true of just this body. */
    private static Response answer(Response.ResponseBuilder response, StoredFormulation stored) {
        return response.tag(tag(stored)).entity(stored.document()).build();
    }

    private static EntityTag tag(StoredFormulation stored) {
        return new EntityTag(Precondition.tag(stored.version()));
    }

    private static Node entry(StoredFormulation stored) {
        return Node.object()
                .with("id", stored.id())
                .with("name", stored.formulation().name())
                .with("version", Node.number(stored.version()))
                .with("changedAt", stored.changedAt().toString())
                .with("changedBy", stored.changedBy())
                .node();
    }
}
