package org.yaoshi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.yaoshi.catalogue.Substance;
import org.yaoshi.document.Edit;
import org.yaoshi.document.Node;
import org.yaoshi.formulation.Amount;
import org.yaoshi.formulation.Formulation;
import org.yaoshi.formulation.Line;
import org.yaoshi.formulation.Term;

/** What holds of every recipe, tried on random ones out of the project's own substances, parts, forms and days. */
class AnyRecipeTest {

    private static final RuleBook LAW = TheLaw.book();
    private static final List<String> LIMITS = List.of("daily-limit/renshen", "additive-limit/gb2760");

    /** What a report says of a substance, wherever its line stands; the numbers stay out. */
    private record Said(String kind, String rule, String check, String substance, String key) {}

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfLinesChangesNoSum(@ForAll @From("limitedRecipes") Node recipe, @ForAll long seed) {
        theOrderOfLinesChangesNothing(recipe, TheLaw.TODAY, seed);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfLinesChangesNothing(
            @ForAll @From("recipes") Node recipe, @ForAll @From("days") LocalDate on, @ForAll long seed) {
        Report straight = check(recipe, on);
        Node turned = withLines(recipe, lines -> Collections.shuffle(lines, new Random(seed)));
        Report shuffled = check(turned, on);
        assertThat(shuffled.verdict()).isEqualTo(straight.verdict());
        assertThat(said(turned, shuffled)).containsExactlyInAnyOrderElementsOf(said(recipe, straight));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aLargerBatchOfTheSameIsTheSame(
            @ForAll @From("recipes") Node recipe,
            @ForAll @From("days") LocalDate on,
            @ForAll @From("factors") BigDecimal factor) {
        Report one = check(recipe, on);
        Node larger = scaled(recipe, factor);
        Report many = check(larger, on);
        assertThat(many.verdict()).isEqualTo(one.verdict());
        assertThat(said(larger, many)).isEqualTo(said(recipe, one));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void moreOfALimitedSubstanceIsNeverBetter(
            @ForAll @From("limitedRecipes") Node recipe,
            @ForAll @IntRange(max = 7) int which,
            @ForAll @From("factors") BigDecimal factor) {
        Assume.that(factor.compareTo(BigDecimal.ONE) > 0);
        List<Line> leaves = leaves(TheLaw.recipe(recipe))
                .filter(line -> line.amount().isPresent())
                .toList();
        Assume.that(!leaves.isEmpty());
        Line line = leaves.get(which % leaves.size());
        Node more = Edit.set(line.at("amount"), Node.text(times(line.amount().orElseThrow(), factor)))
                .of(recipe);
        String substance = substanceAt(TheLaw.recipe(recipe), line.pointer());
        List<Said> before = limitsOn(substance, recipe);
        List<Said> after = limitsOn(substance, more);
        for (String rule : LIMITS) {
            if (has(before, "finding", rule)) {
                assertThat(has(after, "finding", rule))
                        .as("%s is still found", rule)
                        .isTrue();
            }
            if (!has(before, "pass", rule)) {
                assertThat(has(after, "pass", rule))
                        .as("%s does not pass by more", rule)
                        .isFalse();
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theSameQuestionHasTheSameAnswer(@ForAll @From("recipes") Node recipe, @ForAll @From("days") LocalDate on) {
        assertThat(check(recipe, on)).isEqualTo(check(recipe, on));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void noLineIsPassedOverInSilence(@ForAll @From("recipes") Node recipe, @ForAll @From("days") LocalDate on) {
        Report report = check(recipe, on);
        boolean wholeIsOpen =
                report.gaps().stream().anyMatch(gap -> !gap.missing().startsWith("/lines/"));
        for (Item item : Recipe.of(TheLaw.recipe(recipe), LAW.substances()).items()) {
            String place = item.line().pointer();
            String premix = place.substring(
                    0,
                    place.indexOf('/', "/lines/".length()) < 0
                            ? place.length()
                            : place.indexOf('/', "/lines/".length()));
            assertThat(wholeIsOpen
                            || report.remarks().anyMatch(remark -> remark.at().startsWith(premix)))
                    .as("something is said of %s", place)
                    .isTrue();
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aGapIsNeverAPass(@ForAll @From("recipes") Node recipe, @ForAll @From("days") LocalDate on) {
        Report report = check(recipe, on);
        if (!report.gaps().isEmpty() || report.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR)) {
            assertThat(report.verdict()).isIn(Verdict.INCOMPLETE, Verdict.NON_COMPLIANT);
        }
        assertThat(report.passed()).noneMatch(pass -> report.findings().stream()
                .anyMatch(finding ->
                        finding.rule().equals(pass.rule()) && finding.at().equals(pass.at())));
    }

    private static Report check(Node recipe, LocalDate on) {
        return Checker.check(TheLaw.recipe(recipe), LAW, on);
    }

    private static List<Said> said(Node recipe, Report report) {
        Formulation formulation = TheLaw.recipe(recipe);
        return report.remarks()
                .map(remark -> {
                    String substance = substanceAt(formulation, remark.at());
                    String key = remark.at().startsWith("/lines/")
                            ? remark.at().replaceFirst("^.*/", "").replaceAll("\\d+", "")
                            : remark.at();
                    return switch (remark) {
                        case Finding finding -> new Said("finding", finding.rule(), finding.check(), substance, key);
                        case Gap gap -> new Said("gap", gap.rule(), gap.check(), substance, key);
                        case Pass pass -> new Said("pass", pass.rule(), "", substance, key);
                    };
                })
                .toList();
    }

    private static List<Said> limitsOn(String substance, Node recipe) {
        return said(recipe, check(recipe, TheLaw.TODAY)).stream()
                .filter(said -> LIMITS.contains(said.rule()) && said.substance().equals(substance))
                // Agreeing to the place is not agreeing to the amount.
                .filter(said -> !said.kind().equals("pass") || said.key().equals("amount"))
                .toList();
    }

    private static boolean has(List<Said> all, String kind, String rule) {
        return all.stream()
                .anyMatch(said -> said.kind().equals(kind) && said.rule().equals(rule));
    }

    private static Stream<Line> leaves(Formulation formulation) {
        return formulation.everyLine().filter(line -> line.lines().isEmpty());
    }

    /** The ids of what the line at or around a place may be. */
    private static String substanceAt(Formulation formulation, String place) {
        return formulation
                .everyLine()
                .filter(line -> place.equals(line.pointer()) || place.startsWith(line.pointer() + "/"))
                .reduce((outer, inner) -> inner)
                .map(line -> LAW.substances().named(line.name()).stream()
                                .map(Substance::id)
                                .toList()
                        + (line.isAdditive() ? "+" : ""))
                .orElse("");
    }

    private static Node withLines(Node recipe, java.util.function.Consumer<List<Node>> change) {
        List<Node> lines = new ArrayList<>(
                ((Node.Items) ((Node.Fields) recipe).get("lines").orElseThrow()).nodes());
        change.accept(lines);
        return Edit.set("/lines", Node.items(lines)).of(recipe);
    }

    private static Node scaled(Node recipe, BigDecimal factor) {
        Formulation formulation = TheLaw.recipe(recipe);
        Node scaled = recipe;
        if (formulation.yield().isPresent()) {
            scaled = Edit.set("/yield", Node.text(times(formulation.yield().get(), factor)))
                    .of(scaled);
        }
        for (Line line : formulation.everyLine().toList()) {
            if (line.amount().isPresent()) {
                scaled = Edit.set(
                                line.at("amount"), Node.text(times(line.amount().get(), factor)))
                        .of(scaled);
            }
        }
        return scaled;
    }

    private static String times(Amount amount, BigDecimal factor) {
        return new Amount(amount.value().multiply(factor), amount.unit()).toString();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(
                        "2009-05-31",
                        "2009-06-01",
                        "2012-08-28",
                        "2012-08-29",
                        "2015-05-24",
                        "2019-11-25",
                        "2023-11-08",
                        "2023-11-17",
                        "2024-08-12",
                        "2025-02-07",
                        "2025-02-08",
                        "2026-11-23")
                .map(LocalDate::parse);
    }

    @Provide
    Arbitrary<BigDecimal> factors() {
        return Arbitraries.of("2", "10", "1.01", "3", "7", "0.1", "0.5", "1.001")
                .map(BigDecimal::new);
    }

    @Provide
    Arbitrary<Node> recipes() {
        return recipes(line(names(), Arbitraries.just(true).injectNull(0.1)));
    }

    /** Recipes in which the limits decide: little else than ginseng and sucralose, and hardly anything left out. */
    @Provide
    Arbitrary<Node> limitedRecipes() {
        return recipes(line(
                Arbitraries.of(
                        "ingredient:人参",
                        "ingredient:人参",
                        "ingredient:renshen",
                        "additive:三氯蔗糖",
                        "additive:蔗糖素",
                        "ingredient:枸杞子"),
                Arbitraries.just(true).injectNull(0.05)));
    }

    private static Arbitrary<Node> recipes(Arbitrary<Node> line) {
        Arbitrary<Node> premix = Combinators.combine(
                        line.list().ofMinSize(1).ofMaxSize(3), amounts().injectNull(0.1))
                .as((lines, amount) -> Node.object()
                        .with("ingredient", "预混料")
                        .with("amount", Optional.ofNullable(amount))
                        .with("lines", Node.items(lines))
                        .node());
        Arbitrary<List<Node>> lines = Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(6, line), net.jqwik.api.Tuple.of(1, premix))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
        Arbitrary<String> label = Arbitraries.of(
                        "孕妇、哺乳期妇女及婴幼儿等特殊人群不推荐食用", "食用量≤3克/天", "孕妇、哺乳期妇女及14周岁以下儿童不宜食用", "请置于阴凉处")
                .injectNull(0.2);
        return Combinators.combine(
                        lines,
                        Arbitraries.of("ordinary-food", "ordinary-food", "ordinary-food", "pilot", "health-food")
                                .injectNull(0.05),
                        Arbitraries.of("14.05.03", "14.05.03", "14.0", "12.10", "16.02.02")
                                .injectNull(0.05),
                        Arbitraries.of("1 kg", "1000 mL", "0.5 L", "30 g").injectNull(0.05),
                        Arbitraries.of("100 g", "250 mL", "3 g").injectNull(0.05),
                        Arbitraries.of("1", "2", "3").injectNull(0.05),
                        Arbitraries.of("1.02 g/mL").injectNull(0.3),
                        label)
                .as((all, pathway, category, yield, serving, perDay, density, statement) -> {
                    Node.Builder recipe = Node.object()
                            .with("pathway", Optional.ofNullable(pathway))
                            .with("category", Optional.ofNullable(category))
                            .with("yield", Optional.ofNullable(yield))
                            .with("serving", Optional.ofNullable(serving))
                            .with("servingsPerDay", Optional.ofNullable(perDay))
                            .with("density", Optional.ofNullable(density))
                            .with("lines", Node.items(all));
                    if (statement != null) {
                        recipe.with(
                                "label",
                                Node.object()
                                        .with("statements", Node.texts(List.of(statement)))
                                        .node());
                    }
                    return recipe.node();
                });
    }

    private static Arbitrary<Node> line(Arbitrary<String> names, Arbitrary<Boolean> hasAmount) {
        return Combinators.combine(
                        names,
                        Arbitraries.of(LAW.vocabulary().parts().all())
                                .map(Term::id)
                                .injectNull(0.3),
                        Arbitraries.of("dried", "extract").injectNull(0.7),
                        Arbitraries.of("5:1", "10:3").injectNull(0.5),
                        amounts(),
                        Arbitraries.of("spice", "main").injectNull(0.3),
                        Arbitraries.of("4 y", "5 y", "6 y").injectNull(0.3),
                        hasAmount)
                .as((name, part, form, ratio, amount, role, age, weighed) -> Node.object()
                        .with(name.substring(0, name.indexOf(':')), name.substring(name.indexOf(':') + 1))
                        .with("part", Optional.ofNullable(part))
                        .with("form", Optional.ofNullable(form))
                        .with("ratio", Optional.ofNullable("extract".equals(form) ? ratio : null))
                        .with("amount", Optional.ofNullable(weighed == null ? null : amount))
                        .with("role", Optional.ofNullable(role))
                        .with("age", Optional.ofNullable(age))
                        .node());
    }

    private static Arbitrary<String> amounts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40_000),
                        Arbitraries.of(0, 1, 2, 3),
                        Arbitraries.of("g", "g", "g", "mg", "kg", "mL"))
                .as((digits, scale, unit) ->
                        new BigDecimal(java.math.BigInteger.valueOf(digits), scale).toPlainString() + " " + unit);
    }

    private static Arbitrary<String> names() {
        List<String> ingredients = new ArrayList<>(List.of("ingredient:红豆", "ingredient:仙灵古草", "additive:苯甲酸钠"));
        LAW.substances().all().forEach(substance -> {
            String key = substance.isAdditive() ? "additive:" : "ingredient:";
            ingredients.add(key + substance.name().zh());
            substance.aliases().stream().limit(1).forEach(alias -> ingredients.add(key + alias));
        });
        // Ginseng and sucralose again and again, so that lines are summed up.
        IntStream.range(0, ingredients.size() / 8)
                .forEach(i -> ingredients.addAll(List.of("ingredient:人参", "additive:三氯蔗糖")));
        return Arbitraries.of(ingredients);
    }
}
