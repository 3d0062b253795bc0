package org.yaoshi.account.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.yaoshi.account.Account;
import org.yaoshi.account.Role;
import org.yaoshi.account.security.SignIn;
import org.yaoshi.platform.page.Address;

/** Signing in, with a name and a password or, in a demonstration, as a role; and out again (登录). */
@Named("signIn")
@RequestScoped
public class SignInPage {

    @Inject
    private SignIn signIn;

    private String username;
    private String password;
    private String from;
    private boolean wrong;

    @PostConstruct
    void arrive() {
        from = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("from");
    }

    /** Signs in and leads back to where one was. */
    public void signIn() throws IOException {
        leave(signIn.signIn(username, password));
    }

    public void demoSignIn(Role role) throws IOException {
        leave(signIn.demoSignIn(role));
    }

    /** Signs out, if a form asks for it: an address that somebody follows never does. */
    public void signOut() throws IOException {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        if (request.getMethod().equals("POST")) {
            signIn.signOut();
        }
        leave(true);
    }

    private void leave(boolean done) throws IOException {
        wrong = !done;
        password = null;
        if (done) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(Address.local(from).map(Address::toString).orElse("/"));
        }
    }

    /** Who is signed in; null when nobody is. */
    public Account getPerson() {
        return signIn.current().orElse(null);
    }

    public boolean isDemo() {
        return signIn.isDemo();
    }

    public List<Duty> getDuties() {
        return Arrays.stream(Role.values()).map(Duty::of).toList();
    }

    /** Whether name and password did not belong together. */
    public boolean isWrong() {
        return wrong;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Where one came from, and goes back to. */
    public String getFrom() {
        return from;
    }
}
