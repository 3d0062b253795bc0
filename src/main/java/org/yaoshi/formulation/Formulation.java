package org.yaoshi.formulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaoshi.document.Pointer;

/**
 * A recipe (配方) as it is checked. Everything but the lines may be missing; what a rule then cannot decide is a gap.
 *
 * @param yield how much product the lines give
 * @param serving how much of it one portion is
 * @param density of the product, where volume has to become mass
 * @param dilution how a solid drink is drunk
 * @param intendedFor groups of people the product is made for; empty means the general public
 * @param producedOn the day of production, by which most law applies; the day of the check where it is missing
 * @param filedOn the day of filing, by which some law applies; the day of the check where it is missing
 */
public record Formulation(
        Optional<String> name,
        Optional<Pathway> pathway,
        Optional<FoodCategory> category,
        Optional<Term> province,
        Optional<Amount> yield,
        Optional<Amount> serving,
        Optional<BigDecimal> servingsPerDay,
        Optional<Density> density,
        Optional<Ratio> dilution,
        List<Term> intendedFor,
        Optional<LocalDate> producedOn,
        Optional<LocalDate> filedOn,
        Optional<String> process,
        List<Line> lines,
        Optional<Label> label) {

    public Formulation {
        intendedFor = List.copyOf(intendedFor);
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a formulation has at least one line");
        }
    }

    /** All lines in order, each premix followed by what it consists of. */
    public Stream<Line> everyLine() {
        return lines.stream().flatMap(Line::withNested);
    }

    /** The innermost line that a place lies in. */
    public Optional<Line> lineAt(String pointer) {
        return everyLine()
                .filter(line -> Pointer.isWithin(pointer, line.pointer()))
                .reduce((outer, inner) -> inner);
    }
}
