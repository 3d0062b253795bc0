package org.yaoshi.rules.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaoshi.catalogue.Substances;
import org.yaoshi.document.Closest;
import org.yaoshi.document.Form;
import org.yaoshi.document.Misread;
import org.yaoshi.document.Mistake;
import org.yaoshi.document.Words;
import org.yaoshi.formulation.Age;
import org.yaoshi.formulation.Dose;
import org.yaoshi.formulation.FoodCategory;
import org.yaoshi.formulation.FormulationReader;
import org.yaoshi.formulation.Level;
import org.yaoshi.formulation.Pathway;
import org.yaoshi.formulation.Term;
import org.yaoshi.formulation.Vocabulary;
import org.yaoshi.rules.AdditiveLimit;
import org.yaoshi.rules.Citation;
import org.yaoshi.rules.DailyLimit;
import org.yaoshi.rules.PermittedIngredient;
import org.yaoshi.rules.Provision;
import org.yaoshi.rules.RequiredStatement;
import org.yaoshi.rules.Rule;
import org.yaoshi.rules.Severity;
import org.yaoshi.rules.Source;
import org.yaoshi.rules.SubstanceList;

/** Lists and rules out of their files, against the sources, words and substances that were read before them. */
final class Law {

    private final Map<String, Source> sources;
    private final Vocabulary vocabulary;
    private final Substances substances;
    private final List<Mistake> mistakes;

    Law(Map<String, Source> sources, Vocabulary vocabulary, Substances substances, List<Mistake> mistakes) {
        this.sources = sources;
        this.vocabulary = vocabulary;
        this.substances = substances;
        this.mistakes = mistakes;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The id itself, where {@code sources.yaml} has it. */
    String knownSource(String id) {
        return source(id).id();
    }

    Optional<SubstanceList> list(Form form, String expectedId) {
        int before = mistakes.size();
        String id = same(form, "list", expectedId);
        Optional<SubstanceList.Kind> kind = form.needed("kind", SubstanceList.Kind::of);
        Words title = form.neededWords("title");
        Optional<LocalDate> from = form.needed("from", FormulationReader::date);
        Optional<Citation> because = citation(form, from.orElse(LocalDate.MIN));
        Optional<LocalDate> until = form.value("until", FormulationReader::date);
        boolean complete = form.value("complete", Law::truth).orElse(true);
        List<SubstanceList.Entry> entries = new ArrayList<>();
        for (Form entry : form.neededForms("entries")) {
            because.flatMap(citation -> entry(entry, citation)).ifPresent(entries::add);
        }
        if (until.isPresent() && from.isPresent() && !until.get().isAfter(from.get())) {
            form.mistake("until", "止日必须晚于起日", "the last day must come after the first");
        }
        form.close();
        return mistakes.size() == before
                ? Optional.of(new SubstanceList(
                        id,
                        kind.orElseThrow(),
                        title,
                        because.orElseThrow(),
                        from.orElseThrow(),
                        until,
                        complete,
                        entries))
                : Optional.empty();
    }

    private Optional<SubstanceList.Entry> entry(Form form, Citation ofList) {
        String substance = substance(form, "substance");
        String as = form.need("as");
        Citation because = form.has("because") ? citation(form, ofList.from()).orElse(ofList) : ofList;
        List<Term> parts = form.values("parts", vocabulary.parts()::read);
        Optional<Boolean> byNotice = form.value("parts-by", Law::byNotice);
        if (!parts.isEmpty() && !form.has("parts-by")) {
            form.need("parts-by");
        }
        boolean spiceOnly = form.value("use", Law::spice).orElse(false);
        Optional<Age> age = form.value("age-at-most", Age::of);
        Optional<Words> review = form.words("review");
        List<SubstanceList.Use> uses =
                form.forms("uses").stream().map(this::use).toList();
        form.close();
        return Optional.of(new SubstanceList.Entry(
                substance, as, because, parts, byNotice.orElse(false), spiceOnly, age, review, uses));
    }

    private SubstanceList.Use use(Form form) {
        List<FoodCategory> categories = form.neededValues("categories", this::category);
        List<FoodCategory> except = form.values("except", this::category);
        Optional<Level> atMost = form.value("at-most", Level::of);
        boolean asNeeded = form.value("as-needed", Law::truth).orElse(false);
        form.words("note");
        if (atMost.isPresent() == asNeeded) {
            form.mistake("at-most", "写 at-most 或者 as-needed: true，二者其一", "state either «at-most» or «as-needed: true»");
        }
        form.close();
        return new SubstanceList.Use(categories, except, atMost);
    }

    Optional<Rule> rule(Form form, String expectedId) {
        int before = mistakes.size();
        String id = same(form, "rule", expectedId);
        String check = expectedId.substring(0, expectedId.indexOf('/'));
        Words title = form.neededWords("title");
        Rule.AppliesBy appliesBy = form.value("applies-by", Law::appliesBy).orElse(Rule.AppliesBy.PRODUCTION);
        Words why = form.neededWords("why");
        Words fix = form.neededWords("fix");
        List<Rule.Version> versions = new ArrayList<>();
        for (Form version : form.neededForms("versions")) {
            version(version, check).ifPresent(read -> {
                if (!versions.isEmpty()
                        && !read.from().isAfter(versions.getLast().from())) {
                    version.mistake(
                            "from",
                            "版本必须按日期先后排列，" + read.from() + " 不晚于 "
                                    + versions.getLast().from(),
                            "versions stand in the order of their days; " + read.from() + " is not after "
                                    + versions.getLast().from());
                }
                versions.add(read);
            });
        }
        form.close();
        return mistakes.size() == before
                ? Optional.of(new Rule(id, check, title, appliesBy, why, fix, versions))
                : Optional.empty();
    }

    private Optional<Rule.Version> version(Form form, String check) {
        Optional<LocalDate> from = form.needed("from", FormulationReader::date);
        Optional<Citation> because = citation(form, from.orElse(LocalDate.MIN));
        boolean repealed = form.value("repealed", Law::truth).orElse(false);
        List<Pathway> pathways = form.values("for-pathways", Pathway::of);
        Optional<Severity> severity = Optional.empty();
        Optional<Provision> provision = Optional.empty();
        if (!repealed) {
            severity = form.needed("severity", Severity::of);
            provision = provision(form, check);
        }
        form.close();
        return from.isPresent() && because.isPresent() && (repealed || severity.isPresent() && provision.isPresent())
                ? Optional.of(new Rule.Version(
                        from.get(), severity.orElse(Severity.INFO), because.get(), pathways, provision))
                : Optional.empty();
    }

    private Optional<Provision> provision(Form form, String check) {
        return switch (check) {
            case "permitted-ingredient" -> Optional.of(permitted(form));
            case "daily-limit" -> {
                List<String> concerned = substancesOf(form);
                yield form.needed("at-most", Dose::of).map(dose -> new DailyLimit(concerned, dose));
            }
            case "required-statement" ->
                Optional.of(new RequiredStatement(
                        substancesOf(form),
                        form.need("statement"),
                        form.texts("accept").orElse(List.of())));
            case "additive-limit" -> Optional.of(new AdditiveLimit());
            default -> {
                form.mistake(
                        "from",
                        "没有「" + check + "」这一类规则；可用：permitted-ingredient、daily-limit、required-statement、additive-limit",
                        "there is no kind of rule «" + check
                                + "»; known: permitted-ingredient, daily-limit, required-statement, additive-limit");
                yield Optional.empty();
            }
        };
    }

    private PermittedIngredient permitted(Form form) {
        Map<Pathway, List<SubstanceList.Kind>> lists = new LinkedHashMap<>();
        form.form("pathways")
                .ifPresentOrElse(
                        pathways -> {
                            for (Pathway pathway : Pathway.values()) {
                                if (!pathways.has(pathway.id())) {
                                    pathways.need(pathway.id());
                                }
                                lists.put(pathway, pathways.values(pathway.id(), SubstanceList.Kind::of));
                            }
                            pathways.close();
                        },
                        () -> form.need("pathways"));
        return new PermittedIngredient(
                lists,
                form.values("spice-roles", vocabulary.roles()::read).stream()
                        .map(Term::id)
                        .toList(),
                form.values("spice-categories", this::category));
    }

    private List<String> substancesOf(Form form) {
        return form.neededValues("substances", id -> {
            if (substances.find(id).isEmpty()) {
                throw noSubstance(id);
            }
            return id;
        });
    }

    private String substance(Form form, String key) {
        return form.needed(key, id -> {
                    if (substances.find(id).isEmpty()) {
                        throw noSubstance(id);
                    }
                    return id;
                })
                .orElse("?");
    }

    private Misread noSubstance(String id) {
        Optional<String> nearest = Closest.to(
                id, substances.all().stream().map(known -> known.id()).toList());
        return new Misread(
                "没有物质「" + id + "」" + nearest.map(near -> "，是否想写「" + near + "」？").orElse(""),
                "there is no substance «" + id + "»"
                        + nearest.map(near -> "; did you mean «" + near + "»?").orElse(""));
    }

    private FoodCategory category(String code) {
        return FoodCategory.of(vocabulary.categories().read(code).id());
    }

    private Optional<Citation> citation(Form form, LocalDate from) {
        Optional<Form> because = form.form("because");
        if (because.isEmpty()) {
            if (!form.has("because")) {
                form.need("because");
            }
            return Optional.empty();
        }
        Form inner = because.get();
        Optional<Source> source = inner.needed("source", this::source);
        String clause = inner.need("clause");
        inner.close();
        return source.map(found -> found.cited(clause, from));
    }

    private Source source(String id) {
        if (!sources.containsKey(id)) {
            Optional<String> nearest = Closest.to(id, sources.keySet());
            throw new Misread(
                    "sources.yaml 里没有依据「" + id + "」"
                            + nearest.map(near -> "，是否想写「" + near + "」？").orElse(""),
                    "no source «" + id + "» in sources.yaml"
                            + nearest.map(near -> "; did you mean «" + near + "»?")
                                    .orElse(""));
        }
        return sources.get(id);
    }

    private static String same(Form form, String key, String expected) {
        String id = form.need(key);
        if (!id.isBlank() && !id.equals(expected)) {
            form.mistake(
                    key,
                    "「" + id + "」与文件名不符，应为「" + expected + "」",
                    "«" + id + "» does not fit the file's name; it would be «" + expected + "»");
        }
        return id;
    }

    static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Misread("「" + text + "」应为 true 或 false", "«" + text + "» must be true or false");
        };
    }

    private static boolean byNotice(String text) {
        return switch (text) {
            case "notice" -> true;
            case "custom" -> false;
            default -> throw new Misread("「" + text + "」应为 notice 或 custom", "«" + text + "» must be notice or custom");
        };
    }

    private static boolean spice(String text) {
        if (!text.equals("spice")) {
            throw new Misread(
                    "未知的用途限制「" + text + "」；可用：spice", "unknown restriction of use «" + text + "»; known: spice");
        }
        return true;
    }

    private static Rule.AppliesBy appliesBy(String text) {
        return switch (text) {
            case "production" -> Rule.AppliesBy.PRODUCTION;
            case "filing" -> Rule.AppliesBy.FILING;
            default ->
                throw new Misread(
                        "「" + text + "」应为 production 或 filing", "«" + text + "» must be production or filing");
        };
    }
}
