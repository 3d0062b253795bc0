package org.yaoshi.document;

import java.util.List;
import java.util.stream.Collectors;

/** A document that could not be read; it carries every mistake that was found, not just the first. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;

    public Unreadable(List<Mistake> mistakes) {
        super(mistakes.stream()
                .map(mistake -> mistake.place() + " " + mistake.pointer() + " "
                        + mistake.words().en())
                .collect(Collectors.joining("\n")));
        this.mistakes = List.copyOf(mistakes);
    }

    public Unreadable(Mistake mistake) {
        this(List.of(mistake));
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }
}
