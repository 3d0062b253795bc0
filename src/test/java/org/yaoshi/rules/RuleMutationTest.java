package org.yaoshi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaoshi.document.Unreadable;
import org.yaoshi.formulation.Age;
import org.yaoshi.formulation.Dose;
import org.yaoshi.formulation.Fraction;
import org.yaoshi.formulation.Level;
import org.yaoshi.formulation.Pathway;
import org.yaoshi.formulation.Term;
import org.yaoshi.rules.source.RuleBookReader;
import org.yaoshi.rules.source.RuleFiles;

/**
 * The cases are tested by falsifying the law: each number a little higher and lower, each day one earlier and later, each entry,
 * part, use, substance and wording left out. Where no case notices, a case is missing.
 *
 * The law is falsified after it was read, so that eight hundred mutants take seconds. What a falsified file would already fail
 * on when it is read, the notice's own sentence of names, is asked for where no case can notice.
 */
class RuleMutationTest {

    private static final RuleBook LAW = TheLaw.book();

    /**
     * Changes that no recipe can show today, each with its reason; one that becomes visible is taken off this list.
     */
    private static final Map<String, List<String>> INVISIBLE = Map.of(
            // Both versions ask the same, what they permit stands in the lists; before 2025-02-08 there is none, hence
            // no finding.
            "rules/additive-limit/gb2760",
            List.of(
                    "without the version of 2025-02-08",
                    "2015-05-24 as review",
                    "2015-05-24 as warning",
                    "2015-05-24 as info",
                    "from 2025-02-08 → 2025-02-07",
                    "from 2025-02-08 → 2025-02-09"),
            // The one new food that is here, ginseng, is for health food by the list of 2002 as well; and before the
            // notice of 2019
            // nothing was admitted as a spice only.
            "rules/permitted-ingredient/listed",
            List.of(
                    "2009-06-01: health-food without new-food",
                    "2009-06-01: without spice",
                    "2009-06-01: without 12.0",
                    "2015-10-01: health-food without new-food",
                    "2015-10-01: without spice",
                    "2015-10-01: without 12.0",
                    "2018-12-29: health-food without new-food",
                    "2021-04-29: health-food without new-food"));

    /** A falsified rule base, and in words what was falsified. */
    private record Mutant(String what, RuleBook law) {}

    /** One thing after a change, and the change in words. */
    private record Changed<T>(String how, T thing) {

        <R> Changed<R> within(Function<T, R> whole) {
            return new Changed<>(how, whole.apply(thing));
        }
    }

    @TestFactory
    Stream<DynamicTest> someCaseNoticesEachChangeOfAList() {
        return IntStream.range(0, LAW.lists().size()).mapToObj(i -> {
            SubstanceList list = LAW.lists().get(i);
            return DynamicTest.dynamicTest(
                    "lists/" + list.id(),
                    () -> noticed(
                            "lists/" + list.id(),
                            changesOf(list)
                                    .map(changed -> new Mutant(
                                            changed.how(), withLists(replaced(LAW.lists(), i, changed.thing()))))));
        });
    }

    @TestFactory
    Stream<DynamicTest> someCaseNoticesEachChangeOfARule() {
        return IntStream.range(0, LAW.rules().size()).mapToObj(i -> {
            Rule rule = LAW.rules().get(i);
            return DynamicTest.dynamicTest(
                    "rules/" + rule.id(),
                    () -> noticed(
                            "rules/" + rule.id(),
                            changesOf(rule)
                                    .map(changed -> new Mutant(
                                            changed.how(), withRules(replaced(LAW.rules(), i, changed.thing()))))));
        });
    }

    /** Without this, a mutation that changes nothing would look like a law that is well tested. */
    @Test
    void theLawAsItIsAgreesWithEachCase() {
        assertThat(notices(LAW, "")).isFalse();
    }

    private static void noticed(String file, Stream<Mutant> mutants) {
        List<String> unnoticed = mutants.filter(mutant -> !notices(mutant.law(), file))
                .map(Mutant::what)
                .filter(what -> !readerRefuses(file, what))
                .toList();
        assertThat(unnoticed)
                .as("changes of %s that no case notices", file)
                .containsExactlyInAnyOrderElementsOf(INVISIBLE.getOrDefault(file, List.of()));
    }

    /** Whether the reader refuses the list once an entry is struck from its text. */
    private static boolean readerRefuses(String file, String what) {
        SortedMap<String, String> texts =
                RuleFiles.in(Path.of("formulation-rules")).texts();
        String path = file + ".yaml";
        Pattern entry = Pattern.compile("(?m)^  - substance: .*\\R    as: "
                + Pattern.quote(what.replaceFirst("^without ", "")) + "\\R(    .*\\R)*");
        String struck = entry.matcher(texts.get(path)).replaceFirst("");
        if (struck.equals(texts.get(path))) {
            return false;
        }
        texts.put(path, struck);
        try {
            RuleBookReader.read(RuleFiles.of(texts));
            return false;
        } catch (Unreadable refused) {
            return true;
        }
    }

    /** Whether some case fails; those beside the changed file are asked first. */
    private static boolean notices(RuleBook law, String file) {
        List<RuleCase> cases = TheLaw.base().cases();
        return cases.stream().filter(each -> isBeside(each, file)).anyMatch(each -> fails(each, law))
                || cases.stream().filter(each -> !isBeside(each, file)).anyMatch(each -> fails(each, law));
    }

    private static boolean isBeside(RuleCase each, String file) {
        return each.place().source().equals(file + ".cases.yaml");
    }

    private static boolean fails(RuleCase each, RuleBook law) {
        return !each.disagreements(law).isEmpty();
    }

    private static Stream<Changed<SubstanceList>> changesOf(SubstanceList list) {
        Stream<Changed<SubstanceList>> from = readOn(list, list.from())
                ? shifted("from", list.from())
                        .map(day ->
                                day.within(value -> with(list, value, list.until(), list.complete(), list.entries())))
                : Stream.empty();
        Stream<Changed<SubstanceList>> until = list.until().stream()
                .flatMap(day -> shifted("until", day))
                .map(day -> day.within(
                        value -> with(list, list.from(), Optional.of(value), list.complete(), list.entries())));
        Stream<Changed<SubstanceList>> dropped = without(list.entries(), SubstanceList.Entry::as)
                .map(entries -> entries.within(value -> with(list, list.from(), list.until(), list.complete(), value)));
        Stream<Changed<SubstanceList>> entries = eachReplaced(list.entries(), RuleMutationTest::changesOf)
                .map(changed -> changed.within(value -> with(list, list.from(), list.until(), list.complete(), value)));
        return Stream.of(from, until, dropped, entries).flatMap(each -> each);
    }

    /** Before the first day of the rules that read it, nobody can see from when a list held. */
    private static boolean readOn(SubstanceList list, LocalDate day) {
        return LAW.rules().stream()
                .flatMap(rule -> rule.on(day).stream())
                .flatMap(version -> version.provision().stream())
                .anyMatch(provision -> switch (provision) {
                    case PermittedIngredient permitted -> list.kind() != SubstanceList.Kind.ADDITIVES;
                    case AdditiveLimit additives -> list.kind() == SubstanceList.Kind.ADDITIVES;
                    case DailyLimit limit -> false;
                    case RequiredStatement statement -> false;
                });
    }

    private static Stream<Changed<SubstanceList.Entry>> changesOf(SubstanceList.Entry entry) {
        String name = entry.as() + ": ";
        Stream<Changed<SubstanceList.Entry>> parts = without(entry.parts(), Term::id)
                .filter(rest -> !rest.thing().isEmpty())
                .map(rest ->
                        new Changed<>(name + rest.how(), with(entry, rest.thing(), entry.ageAtMost(), entry.uses())));
        Stream<Changed<SubstanceList.Entry>> anyPart = entry.parts().isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new Changed<>(name + "any part", with(entry, List.of(), entry.ageAtMost(), entry.uses())),
                        new Changed<>(
                                name + "the part named by " + (entry.partsByNotice() ? "custom" : "the notice"),
                                new SubstanceList.Entry(
                                        entry.substance(),
                                        entry.as(),
                                        entry.because(),
                                        entry.parts(),
                                        !entry.partsByNotice(),
                                        entry.spiceOnly(),
                                        entry.ageAtMost(),
                                        entry.review(),
                                        entry.uses())));
        Stream<Changed<SubstanceList.Entry>> anyUse = entry.spiceOnly()
                ? Stream.of(new Changed<>(
                        name + "any use",
                        new SubstanceList.Entry(
                                entry.substance(),
                                entry.as(),
                                entry.because(),
                                entry.parts(),
                                entry.partsByNotice(),
                                false,
                                entry.ageAtMost(),
                                entry.review(),
                                entry.uses())))
                : Stream.empty();
        Stream<Changed<SubstanceList.Entry>> review = entry.review().stream()
                .map(reason -> new Changed<>(
                        name + "no review",
                        new SubstanceList.Entry(
                                entry.substance(),
                                entry.as(),
                                entry.because(),
                                entry.parts(),
                                entry.partsByNotice(),
                                entry.spiceOnly(),
                                entry.ageAtMost(),
                                Optional.empty(),
                                entry.uses())));
        Stream<Changed<SubstanceList.Entry>> age = entry.ageAtMost().stream()
                .flatMap(limit -> Stream.of(
                        limit.years().add(BigDecimal.ONE), limit.years().subtract(BigDecimal.ONE)))
                .map(years -> new Changed<>(
                        name + "up to " + years + " years",
                        with(entry, entry.parts(), Optional.of(new Age(years)), entry.uses())));
        Stream<Changed<SubstanceList.Entry>> uses = Stream.concat(
                        without(entry.uses(), SubstanceList.Use::toString),
                        eachReplaced(entry.uses(), RuleMutationTest::changesOf))
                .map(changed -> new Changed<>(
                        name + changed.how(), with(entry, entry.parts(), entry.ageAtMost(), changed.thing())));
        return Stream.of(parts, anyPart, anyUse, review, age, uses).flatMap(each -> each);
    }

    private static Stream<Changed<SubstanceList.Use>> changesOf(SubstanceList.Use use) {
        Stream<Changed<SubstanceList.Use>> categories = without(use.categories(), Object::toString)
                .map(rest -> rest.within(value -> new SubstanceList.Use(value, use.except(), use.atMost())));
        Stream<Changed<SubstanceList.Use>> except = without(use.except(), category -> "except " + category)
                .map(rest -> rest.within(value -> new SubstanceList.Use(use.categories(), value, use.atMost())));
        Stream<Changed<SubstanceList.Use>> atMost = use.atMost().stream()
                .flatMap(limit -> nearby(limit.gramsPerKilogram()))
                .map(level -> new Changed<>(
                        use.categories() + " at most " + level.shown() + " g/kg",
                        new SubstanceList.Use(use.categories(), use.except(), Optional.of(new Level(level)))));
        return Stream.of(categories, except, atMost).flatMap(each -> each);
    }

    private static Stream<Changed<Rule>> changesOf(Rule rule) {
        return Stream.concat(
                        without(rule.versions(), version -> "the version of " + version.from()),
                        eachReplaced(rule.versions(), RuleMutationTest::changesOf))
                .map(changed -> changed.within(versions -> new Rule(
                        rule.id(), rule.check(), rule.title(), rule.appliesBy(), rule.why(), rule.fix(), versions)));
    }

    private static Stream<Changed<Rule.Version>> changesOf(Rule.Version version) {
        Stream<Changed<Rule.Version>> from = shifted("from", version.from())
                .map(day -> day.within(value -> new Rule.Version(
                        value, version.severity(), version.because(), version.pathways(), version.provision())));
        Stream<Changed<Rule.Version>> severity = Stream.of(Severity.values())
                .filter(other ->
                        other != version.severity() && version.provision().isPresent())
                .map(other -> new Changed<>(
                        version.from() + " as " + other.id(),
                        new Rule.Version(
                                version.from(), other, version.because(), version.pathways(), version.provision())));
        Stream<Changed<Rule.Version>> pathways = without(version.pathways(), Pathway::id)
                .map(rest -> rest.within(value -> new Rule.Version(
                        version.from(), version.severity(), version.because(), value, version.provision())));
        Stream<Changed<Rule.Version>> provision = version.provision().stream()
                .flatMap(RuleMutationTest::changesOf)
                .map(changed -> new Changed<>(
                        version.from() + ": " + changed.how(),
                        new Rule.Version(
                                version.from(),
                                version.severity(),
                                version.because(),
                                version.pathways(),
                                Optional.of(changed.thing()))));
        return Stream.of(from, severity, pathways, provision).flatMap(each -> each);
    }

    private static Stream<Changed<Provision>> changesOf(Provision provision) {
        return switch (provision) {
            case DailyLimit limit ->
                Stream.concat(
                        nearby(limit.atMost().gramsPerDay())
                                .map(dose -> new Changed<>(
                                        "at most " + dose.shown() + " g/day",
                                        new DailyLimit(limit.substances(), new Dose(dose)))),
                        without(limit.substances(), id -> id)
                                .map(rest -> rest.within(value -> new DailyLimit(value, limit.atMost()))));
            case RequiredStatement statement ->
                Stream.of(
                                without(statement.substances(), id -> id)
                                        .map(rest -> rest.<Provision>within(value -> new RequiredStatement(
                                                value, statement.statement(), statement.accept()))),
                                without(statement.accept(), wording -> wording)
                                        .map(rest -> rest.<Provision>within(value -> new RequiredStatement(
                                                statement.substances(), statement.statement(), value))),
                                Stream.of(new Changed<Provision>(
                                        "another statement",
                                        new RequiredStatement(statement.substances(), "请阅读说明书", statement.accept()))))
                        .flatMap(each -> each);
            case PermittedIngredient permitted ->
                Stream.of(
                                permitted.lists().keySet().stream().flatMap(pathway -> without(
                                                permitted.lists().get(pathway), SubstanceList.Kind::id)
                                        .map(rest -> new Changed<Provision>(
                                                pathway.id() + " " + rest.how(),
                                                new PermittedIngredient(
                                                        with(permitted.lists(), pathway, rest.thing()),
                                                        permitted.spiceRoles(),
                                                        permitted.spiceCategories())))),
                                without(permitted.spiceRoles(), role -> role)
                                        .map(rest -> rest.<Provision>within(value -> new PermittedIngredient(
                                                permitted.lists(), value, permitted.spiceCategories()))),
                                without(permitted.spiceCategories(), Object::toString)
                                        .map(rest -> rest.<Provision>within(value -> new PermittedIngredient(
                                                permitted.lists(), permitted.spiceRoles(), value))))
                        .flatMap(each -> each);
            case AdditiveLimit additives -> Stream.empty();
        };
    }

    /** One hundredth more and one hundredth less; next to zero there is only more. */
    private static Stream<Fraction> nearby(Fraction number) {
        return number.signum() == 0
                ? Stream.of(Fraction.of(new BigDecimal("0.001")))
                : Stream.of(number.times(new BigDecimal("1.01")), number.times(new BigDecimal("0.99")));
    }

    private static Stream<Changed<LocalDate>> shifted(String key, LocalDate day) {
        return Stream.of(day.minusDays(1), day.plusDays(1))
                .map(other -> new Changed<>(key + " " + day + " → " + other, other));
    }

    private static <T> Stream<Changed<List<T>>> without(List<T> all, Function<T, String> name) {
        return IntStream.range(0, all.size()).mapToObj(i -> {
            List<T> rest = new ArrayList<>(all);
            T dropped = rest.remove(i);
            return new Changed<>("without " + name.apply(dropped), rest);
        });
    }

    private static <T> Stream<Changed<List<T>>> eachReplaced(List<T> all, Function<T, Stream<Changed<T>>> changes) {
        return IntStream.range(0, all.size()).boxed().flatMap(i -> changes.apply(all.get(i))
                .map(changed -> changed.within(thing -> replaced(all, i, thing))));
    }

    private static <T> List<T> replaced(List<T> all, int index, T thing) {
        List<T> changed = new ArrayList<>(all);
        changed.set(index, thing);
        return changed;
    }

    private static Map<Pathway, List<SubstanceList.Kind>> with(
            Map<Pathway, List<SubstanceList.Kind>> lists, Pathway pathway, List<SubstanceList.Kind> kinds) {
        Map<Pathway, List<SubstanceList.Kind>> changed = new EnumMap<>(lists);
        changed.put(pathway, kinds);
        return changed;
    }

    private static SubstanceList.Entry with(
            SubstanceList.Entry entry, List<Term> parts, Optional<Age> age, List<SubstanceList.Use> uses) {
        return new SubstanceList.Entry(
                entry.substance(),
                entry.as(),
                entry.because(),
                parts,
                entry.partsByNotice(),
                entry.spiceOnly(),
                age,
                entry.review(),
                uses);
    }

    private static SubstanceList with(
            SubstanceList list,
            LocalDate from,
            Optional<LocalDate> until,
            boolean complete,
            List<SubstanceList.Entry> entries) {
        return new SubstanceList(list.id(), list.kind(), list.title(), list.because(), from, until, complete, entries);
    }

    private static RuleBook withLists(List<SubstanceList> lists) {
        return new RuleBook(
                LAW.id(),
                LAW.sources(),
                LAW.vocabulary(),
                LAW.substances(),
                lists,
                LAW.rules(),
                LAW.reviewed(),
                LAW.notChecked());
    }

    private static RuleBook withRules(List<Rule> rules) {
        return new RuleBook(
                LAW.id(),
                LAW.sources(),
                LAW.vocabulary(),
                LAW.substances(),
                LAW.lists(),
                rules,
                LAW.reviewed(),
                LAW.notChecked());
    }
}
