package org.yaoshi.account.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.yaoshi.document.Language;
import org.yaoshi.platform.Problem;

/**
 * Recognises whoever makes a request: by the session they signed in to, and on the REST interface also by HTTP Basic, so that
 * a script needs no session. It never asks anyone to sign in; the doors do, where it is needed, and a page or a program hears
 * it in its own way.
 *
 * <p>A session cannot be made to write from another site: its cookie is {@code SameSite=Lax}, so it does not travel with
 * another site's request that writes; a change is a PUT with {@code If-Match} or {@code If-None-Match} and a JSON body, which no
 * form can send; and no answer allows another origin (CORS), so no script may.
 */
@ApplicationScoped
public class Recognition implements HttpAuthenticationMechanism {

    private static final String BASIC = "Basic ";

    @Inject
    private IdentityStoreHandler identities;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext message)
            throws AuthenticationException {
        String authorization = request.getHeader("Authorization");
        if (authorization != null && request.getServletPath().startsWith("/api/")) {
            var result = credential(authorization)
                    .map(identities::validate)
                    .orElse(CredentialValidationResult.INVALID_RESULT);
            return result.getStatus() == CredentialValidationResult.Status.VALID
                    ? message.notifyContainerAboutLogin(result)
                    : refuse(response);
        }
        HttpSession session = request.getSession(false);
        // A session named in an address may be somebody else's, sent to be clicked on; only the cookie counts.
        if (session != null
                && !request.isRequestedSessionIdFromURL()
                && session.getAttribute(SignIn.USERNAME) instanceof String username) {
            return message.notifyContainerAboutLogin(username, Set.of());
        }
        return message.doNothing();
    }

    /** The name and password of RFC 7617, in UTF-8. */
    private static Optional<UsernamePasswordCredential> credential(String authorization) {
        if (!authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Optional.empty();
        }
        try {
            byte[] decoded = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).strip());
            String pair = new String(decoded, StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 1
                    ? Optional.empty()
                    : Optional.of(new UsernamePasswordCredential(pair.substring(0, colon), pair.substring(colon + 1)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** Wrong credentials are told at once: who sends a password does not want to be served as a stranger. */
    private static AuthenticationStatus refuse(HttpServletResponse response) throws AuthenticationException {
        Problem problem = Problem.of(new WrongPassword(), Language.EN);
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("WWW-Authenticate", Problem.HOW_TO_SIGN_IN);
        try {
            response.getWriter().write(problem.json().toString());
            response.flushBuffer();
        } catch (IOException gone) {
            throw new AuthenticationException(gone);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
