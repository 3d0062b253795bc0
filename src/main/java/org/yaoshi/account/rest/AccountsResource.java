package org.yaoshi.account.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.yaoshi.account.store.Accounts;
import org.yaoshi.account.store.StoredAccount;
import org.yaoshi.document.Node;
import org.yaoshi.platform.Precondition;

/** The accounts, for those who give them out. Made and changed by PUT, as formulations are. */
@Path("accounts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {

    @Inject
    private Accounts accounts;

    @Context
    private UriInfo asked;

    @GET
    public Node list() {
        return Node.object()
                .with(
                        "accounts",
                        Node.items(accounts.list().stream()
                                .map(StoredAccount::account)
                                .map(AccountDocument::of)
                                .toList()))
                .node();
    }

    @GET
    @Path("{username}")
    public Response document(@PathParam("username") String username) {
        return answer(Response.ok(), accounts.find(username));
    }

    /** Whoever is made needs a password; whoever is changed keeps theirs unless there is a new one. */
    @PUT
    @Path("{username}")
    public Response write(@PathParam("username") String username, @Context HttpHeaders headers, Node document) {
        return switch (Precondition.of(headers)) {
            case Precondition.Nothing nothing -> {
                AccountDocument made = AccountDocument.read(username, document, true);
                yield answer(
                        Response.created(asked.getAbsolutePath()),
                        accounts.create(made.account(), made.password().orElseThrow()));
            }
            case Precondition.Version version -> {
                AccountDocument changed = AccountDocument.read(username, document, false);
                yield answer(Response.ok(), accounts.change(changed.account(), version.number(), changed.password()));
            }
        };
    }

    private static Response answer(Response.ResponseBuilder response, StoredAccount stored) {
        return response.tag(new EntityTag(Precondition.tag(stored.version())))
                .entity(AccountDocument.of(stored.account()))
                .build();
    }
}
