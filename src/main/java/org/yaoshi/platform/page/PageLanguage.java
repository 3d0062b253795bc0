package org.yaoshi.platform.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yaoshi.document.Language;
import org.yaoshi.document.Words;

/** The language a page is read in: as its switch says, else as was chosen before, else as the browser asks, else Chinese. */
@Named("language")
@RequestScoped
public class PageLanguage {

    /** The parameter of an address, and the cookie, that say the language. */
    static final String NAME = "lang";

    private static final int A_YEAR_OF_SECONDS = 365 * 24 * 60 * 60;

    private Language language = Language.ZH;

    @PostConstruct
    void choose() {
        ExternalContext request = FacesContext.getCurrentInstance().getExternalContext();
        Optional<Language> chosen = named(request.getRequestParameterMap().get(NAME));
        chosen.ifPresent(now -> request.addResponseCookie(
                NAME, now.tag(), Map.of("path", "/", "maxAge", A_YEAR_OF_SECONDS, "httpOnly", true)));
        Optional<Language> kept = request.getRequestCookieMap().get(NAME) instanceof Cookie cookie
                ? named(cookie.getValue())
                : Optional.empty();
        language = chosen.or(() -> kept).or(() -> asked(request)).orElse(Language.ZH);
    }

    /** The words in this language. */
    public String of(Words words) {
        return words.in(language);
    }

    public Language getLanguage() {
        return language;
    }

    public String getTag() {
        return language.tag();
    }

    public Locale getLocale() {
        return Locale.of(language.tag());
    }

    public boolean isEnglish() {
        return language == Language.EN;
    }

    /** The language of that tag, if it is one of ours. */
    static Optional<Language> named(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** What the browser asks for, if it asks at all: a request without a wish would be given the server's own language. */
    private static Optional<Language> asked(ExternalContext request) {
        return request.getRequestHeaderMap().get("Accept-Language") == null
                ? Optional.empty()
                : first(request.getRequestLocales());
    }

    /** The first of these languages that is one of ours. */
    static Optional<Language> first(Iterator<Locale> locales) {
        while (locales.hasNext()) {
            Optional<Language> language = named(locales.next().getLanguage());
            if (language.isPresent()) {
                return language;
            }
        }
        return Optional.empty();
    }
}
