package org.yaoshi.account.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaoshi.account.Role;
import org.yaoshi.account.security.NotSignedIn;
import org.yaoshi.account.security.SignIn;
import org.yaoshi.account.security.WrongPassword;
import org.yaoshi.document.Form;
import org.yaoshi.document.Mistake;
import org.yaoshi.document.Node;
import org.yaoshi.document.Unreadable;
import org.yaoshi.platform.Problem;
import org.yaoshi.platform.Refused;

/** The session of a program that wants to sign in once; one that would rather not uses HTTP Basic and needs none. */
@Path("session")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

    @Inject
    private SignIn door;

    /** Who is signed in. */
    @GET
    public Node current() {
        return AccountDocument.of(door.current().orElseThrow(NotSignedIn::new));
    }

    /** Signs in by {@code username} and {@code password}, or in a demonstration by {@code role} alone. */
    @POST
    public Node signIn(Node document) {
        List<Mistake> mistakes = new ArrayList<>();
        Form form = Form.of(document, "", mistakes);
        Optional<Role> role = form.value("role", Role::of);
        Optional<String> username = form.text("username");
        Optional<String> password = form.text("password");
        if (!form.has("role")) {
            form.need("username");
            form.need("password");
        }
        form.close();
        if (!mistakes.isEmpty()) {
            throw new Unreadable(mistakes);
        }
        enter(role, username, password);
        return current();
    }

    private void enter(Optional<Role> role, Optional<String> username, Optional<String> password) {
        if (role.isPresent() && !door.demoSignIn(role.get())) {
            throw new Refused(
                    Problem.of(Response.Status.FORBIDDEN, "Only a demonstration lets anyone in by a role alone."));
        }
        if (role.isEmpty() && !door.signIn(username.orElseThrow(), password.orElseThrow())) {
            throw new WrongPassword();
        }
    }

    @DELETE
    public void signOut() {
        door.signOut();
    }
}
