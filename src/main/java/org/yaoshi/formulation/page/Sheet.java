package org.yaoshi.formulation.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaoshi.catalogue.Substance;
import org.yaoshi.formulation.Dose;
import org.yaoshi.formulation.Formulation;
import org.yaoshi.formulation.Line;
import org.yaoshi.rules.Finding;
import org.yaoshi.rules.Gap;
import org.yaoshi.rules.Item;
import org.yaoshi.rules.Pass;
import org.yaoshi.rules.Recipe;
import org.yaoshi.rules.Reckoned;
import org.yaoshi.rules.Reckoning;
import org.yaoshi.rules.Remark;
import org.yaoshi.rules.Report;
import org.yaoshi.rules.RuleBook;
import org.yaoshi.rules.Severity;
import org.yaoshi.rules.Verdict;

/**
 * A recipe laid out for reading (配方单): each line with what the report says of it, and what concerns the whole by itself.
 *
 * @param rows the lines in order, what a premix consists of below it
 * @param whole notes on the label, the yield and whatever else is no line
 */
public record Sheet(List<Row> rows, List<Note> whole, Counts counts) {

    private static final String THE_WHOLE = "";

    public Sheet {
        rows = List.copyOf(rows);
        whole = List.copyOf(whole);
    }

    public static Sheet of(Formulation formulation, Report report, RuleBook book) {
        Recipe recipe = Recipe.of(formulation, book.substances());
        Map<String, Item> items = new LinkedHashMap<>();
        recipe.items().forEach(item -> items.put(item.line().pointer(), item));
        Set<String> places = formulation.everyLine().map(Line::pointer).collect(Collectors.toSet());
        Map<String, List<Remark>> byOwner =
                report.remarks().collect(Collectors.groupingBy(remark -> owner(remark, places)));
        List<Row> rows = formulation
                .everyLine()
                .map(line -> row(
                        line,
                        Optional.ofNullable(items.get(line.pointer())),
                        byOwner.getOrDefault(line.pointer(), List.of()),
                        formulation))
                .toList();
        List<Note> whole = notes(byOwner.getOrDefault(THE_WHOLE, List.of()).stream());
        return new Sheet(rows, whole, Counts.of(report));
    }

    /** Whether some daily amount was reckoned back from an extract, so that the table must say so. */
    public boolean hasCrude() {
        return rows.stream().anyMatch(Row::isCrude);
    }

    /** The innermost line that a remark speaks of, or the whole. */
    private static String owner(Remark remark, Set<String> places) {
        String place = remark.at();
        while (!place.isEmpty() && !places.contains(place)) {
            place = place.substring(0, Math.max(0, place.lastIndexOf('/')));
        }
        return place;
    }

    private static Row row(Line line, Optional<Item> item, List<Remark> remarks, Formulation formulation) {
        Optional<Substance> substance = item.flatMap(Item::substance);
        return new Row(
                line,
                depth(line),
                mark(line, remarks),
                substance.map(Substance::name),
                line.species()
                        .or(() -> substance.flatMap(
                                known -> known.latin().stream().findFirst())),
                line.isAdditive() ? Optional.empty() : item.flatMap(any -> daily(any, formulation)),
                remarks.stream()
                        .filter(Pass.class::isInstance)
                        .map(pass -> ((Pass) pass).because())
                        .distinct()
                        .toList(),
                notes(remarks.stream()));
    }

    private static int depth(Line line) {
        return line.pointer().split("/lines/", -1).length - 2;
    }

    private static Optional<Dose> daily(Item item, Formulation formulation) {
        return switch (Reckoning.gramsPerDay(item, formulation)) {
            case Reckoned.Known known -> Optional.of(new Dose(known.value()));
            case Reckoned.Missing missing -> Optional.empty();
        };
    }

    /**
     * The worst of what is said: an error, else a gap, else a review, else that it passes. Where nothing is said, something of
     * the whole is missing and nothing is known; a premix is judged by what it consists of.
     */
    private static Optional<Verdict> mark(Line line, List<Remark> remarks) {
        if (remarks.isEmpty()) {
            return line.lines().isEmpty() ? Optional.of(Verdict.INCOMPLETE) : Optional.empty();
        }
        return remarks.stream()
                .map(remark -> switch (remark) {
                    case Finding finding when finding.severity() == Severity.ERROR -> Verdict.NON_COMPLIANT;
                    case Finding finding when finding.severity() == Severity.REVIEW -> Verdict.NEEDS_REVIEW;
                    case Finding finding -> Verdict.COMPLIANT;
                    case Gap gap -> Verdict.INCOMPLETE;
                    case Pass pass -> Verdict.COMPLIANT;
                })
                .min(Comparator.comparing(List.of(
                        Verdict.NON_COMPLIANT, Verdict.INCOMPLETE, Verdict.NEEDS_REVIEW, Verdict.COMPLIANT)::indexOf));
    }

    private static List<Note> notes(Stream<Remark> remarks) {
        return remarks.flatMap(remark -> switch (remark) {
                    case Finding finding -> Stream.of(Note.of(finding));
                    case Gap gap -> Stream.of(Note.of(gap));
                    case Pass pass -> Stream.<Note>empty();
                })
                .sorted(Comparator.comparing(Note::kind))
                .toList();
    }
}
