package org.yaoshi.command;

import java.util.List;
import java.util.stream.Collectors;
import org.yaoshi.document.Excerpt;
import org.yaoshi.document.Language;
import org.yaoshi.document.Mistake;

/** A recipe file that is none, with every mistake in it and the lines they stand on. */
final class BadRecipe extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;
    private final transient Excerpt excerpt;

    BadRecipe(List<Mistake> mistakes, Excerpt excerpt) {
        super("bad recipe");
        this.mistakes = List.copyOf(mistakes);
        this.excerpt = excerpt;
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    String explained(Language language) {
        return mistakes.stream().map(mistake -> excerpt.show(mistake, language)).collect(Collectors.joining("\n"));
    }
}
