package org.yaoshi.formulation.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaoshi.document.Language;
import org.yaoshi.document.Words;
import org.yaoshi.formulation.Dose;
import org.yaoshi.formulation.Line;
import org.yaoshi.formulation.Ratio;
import org.yaoshi.rules.Citation;
import org.yaoshi.rules.Verdict;

/**
 * A recipe line with all that is said of it (配方行).
 *
 * @param depth 0 for a line of the recipe, 1 for what a premix consists of, and so on
 * @param mark the worst that is said of it; empty for a premix, whose content is judged line by line
 * @param substance what the name means, where it means one thing
 * @param latin the species, as stated or else of the substance
 * @param daily what a person takes of it in a day, where that can be reckoned
 * @param basis by which clauses it passes
 * @param notes what is to be done about it
 */
public record Row(
        Line line,
        int depth,
        Optional<Verdict> mark,
        Optional<Words> substance,
        Optional<String> latin,
        Optional<Dose> daily,
        List<Citation> basis,
        List<Note> notes) {

    public Row {
        basis = List.copyOf(basis);
        notes = List.copyOf(notes);
    }

    /** The row's stable id: {@code /lines/3/lines/0} is {@code line-3-0}. */
    public String id() {
        return line.pointer().replace("/lines/", "-").replaceFirst("-", "line-");
    }

    /** What of it, in one phrase: 根 · 提取物 5:1. */
    public String kind(Language language) {
        return Stream.of(
                        line.part().map(part -> part.name().in(language)),
                        line.form().map(form -> form.name().in(language)),
                        line.ratio().map(Ratio::toString),
                        line.age().map(age -> age.years().toPlainString() + (language == Language.ZH ? " 年" : " y")),
                        line.strain(),
                        line.role().filter(role -> line.isAdditive()).map(role -> role.name()
                                .in(language)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    /** Whether the daily amount was reckoned from an extract back to the crude herb (按生药计). */
    public boolean isCrude() {
        return daily.isPresent() && line.ratio().isPresent();
    }
}
