package org.yaoshi.formulation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of a recipe (配方行): an ingredient or an additive, what of it, and how much.
 *
 * @param pointer where it stands, such as {@code /lines/3}
 * @param ingredient the name as written; either this or {@code additive}
 * @param additive the name of a food additive as written
 * @param ratio for an extract, parts of crude herb to one part of extract
 * @param species the Latin name, where the formulator states it
 * @param lines what a premix (预混料) consists of; empty for everything else
 */
public record Line(
        String pointer,
        Optional<String> ingredient,
        Optional<String> additive,
        Optional<Term> part,
        Optional<Term> form,
        Optional<Ratio> ratio,
        Optional<Amount> amount,
        Optional<String> species,
        Optional<Age> age,
        Optional<String> strain,
        Optional<Term> role,
        List<Line> lines) {

    public Line {
        lines = List.copyOf(lines);
        if (ingredient.isPresent() == additive.isPresent()) {
            throw new IllegalArgumentException("a line is either an ingredient or an additive: " + pointer);
        }
    }

    /** The name as written, of whichever kind. */
    public String name() {
        return ingredient.or(() -> additive).orElseThrow();
    }

    public boolean isAdditive() {
        return additive.isPresent();
    }

    /** The place of one of this line's keys. */
    public String at(String key) {
        return pointer + "/" + key;
    }

    /** The place of the name: {@code /lines/3/ingredient} or {@code /lines/3/additive}. */
    public String nameAt() {
        return at(isAdditive() ? "additive" : "ingredient");
    }

    /** This line and, for a premix, all lines within it. */
    public Stream<Line> withNested() {
        return Stream.concat(Stream.of(this), lines.stream().flatMap(Line::withNested));
    }
}
