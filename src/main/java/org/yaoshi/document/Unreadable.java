package org.yaoshi.document;

import java.util.List;
import java.util.stream.Collectors;

/** A document that could not be read; it carries every mistake that was found, not just the first. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;

    /** The mistakes are put in the order of their places. */
    public Unreadable(List<Mistake> mistakes) {
        super(mistakes.stream()
                .sorted(Mistake.BY_PLACE)
                .map(mistake -> mistake.place() + " " + mistake.pointer() + " "
                        + mistake.words().en())
                .collect(Collectors.joining("\n")));
        this.mistakes = mistakes.stream().sorted(Mistake.BY_PLACE).toList();
    }

    public Unreadable(Mistake mistake) {
        this(List.of(mistake));
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }
}
