package org.yaoshi.formulation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaoshi.document.Form;
import org.yaoshi.document.Misread;
import org.yaoshi.document.Mistake;
import org.yaoshi.document.Node;
import org.yaoshi.document.Unreadable;
import org.yaoshi.document.Words;

/** Reads a recipe from a document in the keys of the check contract, strictly: every mistake with its place, or the recipe. */
public final class FormulationReader {

    private static final int MOST_LINES = 1000;
    private static final int DEEPEST_PREMIX = 8;
    private static final LocalDate FIRST_DAY = LocalDate.of(1949, 10, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
    private static final int MOST_MISTAKES = 100;
    private static final int LONGEST_NAME = 200;
    private static final List<String> OF_ONE_MATERIAL = List.of("part", "form", "ratio", "species", "age", "strain");
    private static final List<String> EDITIONS = List.of("2011", "2025");

    private final Vocabulary vocabulary;

    public FormulationReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @throws Unreadable with all mistakes, when there is one */
    public Formulation read(Node document) {
        List<Mistake> mistakes = new ArrayList<>();
        Optional<Formulation> formulation = read(Form.of(document, "", mistakes), mistakes);
        if (!mistakes.isEmpty()) {
            throw new Unreadable(first(mistakes));
        }
        return formulation.orElseThrow();
    }

    /** Whoever has made more mistakes than this has sent something else than a recipe. */
    private static List<Mistake> first(List<Mistake> mistakes) {
        if (mistakes.size() <= MOST_MISTAKES) {
            return mistakes;
        }
        List<Mistake> first = new ArrayList<>(mistakes.subList(0, MOST_MISTAKES));
        Mistake last = first.getLast();
        first.add(new Mistake(
                "",
                last.place(),
                new Words(
                        "还有 " + (mistakes.size() - MOST_MISTAKES) + " 处以上错误",
                        "and at least " + (mistakes.size() - MOST_MISTAKES) + " more mistakes")));
        return first;
    }

    private Optional<Formulation> read(Form form, List<Mistake> mistakes) {
        Optional<String> name = form.value("name", FormulationReader::name);
        Optional<Pathway> pathway = form.value("pathway", Pathway::of);
        Optional<FoodCategory> category = form.value("category", FoodCategory::of);
        Optional<Term> province = form.value("province", vocabulary.provinces()::read);
        Optional<Amount> yield = form.value("yield", Amount::positive);
        Optional<Amount> serving = form.value("serving", Amount::positive);
        Optional<java.math.BigDecimal> servingsPerDay = form.value("servingsPerDay", Decimals::readPositive);
        Optional<Density> density = form.value("density", Density::of);
        Optional<Ratio> dilution = form.value("dilution", Ratio::of);
        List<Term> intendedFor = form.values("intendedFor", vocabulary.groups()::read);
        Optional<LocalDate> producedOn = form.value("producedOn", FormulationReader::date);
        Optional<LocalDate> filedOn = form.value("filedOn", FormulationReader::date);
        Optional<String> process = form.text("process");
        List<Line> lines = lines(form, mistakes, 1);
        Optional<Label> label = form.form("label").map(FormulationReader::label);
        form.close();
        if (!form.has("lines")) {
            form.need("lines");
        } else if (form.node("lines").map(FormulationReader::isEmptyList).orElse(false)) {
            form.mistake("lines", "配方里没有原料；至少写一行", "the recipe has no lines; give at least one");
        }
        return mistakes.isEmpty()
                ? Optional.of(new Formulation(
                        name,
                        pathway,
                        category,
                        province,
                        yield,
                        serving,
                        servingsPerDay,
                        density,
                        dilution,
                        intendedFor,
                        producedOn,
                        filedOn,
                        process,
                        lines,
                        label))
                : Optional.empty();
    }

    private static boolean isEmptyList(Node node) {
        return node instanceof Node.Items items && items.nodes().isEmpty();
    }

    /** How many lines there are, those of premixes included. */
    private static int count(Node lines) {
        return lines instanceof Node.Items items
                ? items.nodes().stream()
                        .mapToInt(line -> line instanceof Node.Fields fields
                                ? 1
                                        + fields.get("lines")
                                                .map(FormulationReader::count)
                                                .orElse(0)
                                : 1)
                        .sum()
                : 0;
    }

    private List<Line> lines(Form parent, List<Mistake> mistakes, int depth) {
        List<Line> lines = new ArrayList<>();
        if (depth > DEEPEST_PREMIX) {
            if (parent.has("lines")) {
                parent.mistake(
                        "lines",
                        "预混料嵌套超过 " + DEEPEST_PREMIX + " 层",
                        "premixes nested more than " + DEEPEST_PREMIX + " deep");
            }
            return lines;
        }
        int all = depth > 1
                ? 0
                : parent.node("lines").map(FormulationReader::count).orElse(0);
        if (all > MOST_LINES) {
            parent.mistake(
                    "lines",
                    "行数太多：" + all + " 行，最多 " + MOST_LINES,
                    "too many lines: " + all + ", at most " + MOST_LINES);
            return lines;
        }
        for (Form form : parent.forms("lines")) {
            line(form, mistakes, depth).ifPresent(lines::add);
        }
        return lines;
    }

    private Optional<Line> line(Form form, List<Mistake> mistakes, int depth) {
        Optional<String> ingredient = form.value("ingredient", FormulationReader::name);
        Optional<String> additive = form.value("additive", FormulationReader::name);
        Optional<Term> part = form.value("part", vocabulary.parts()::read);
        Optional<Term> shape = form.value("form", vocabulary.forms()::read);
        Optional<Ratio> ratio = form.value("ratio", Ratio::of);
        Optional<Amount> amount = form.value("amount", Amount::of);
        Optional<String> species = form.value("species", FormulationReader::name);
        Optional<Age> age = form.value("age", Age::of);
        Optional<String> strain = form.value("strain", FormulationReader::name);
        Optional<Term> role = form.value("role", vocabulary.roles()::read);
        List<Line> nested = lines(form, mistakes, depth + 1);
        if (form.has("lines")
                && form.node("lines").map(FormulationReader::isEmptyList).orElse(false)) {
            form.mistake("lines", "预混料里没有内容；至少写一行", "the premix has no lines; give at least one");
        }
        if (!nested.isEmpty()) {
            OF_ONE_MATERIAL.stream()
                    .filter(form::has)
                    .forEach(key -> form.mistake(
                            key,
                            "预混料本身没有「" + key + "」；写在里面的各行上",
                            "a premix has no «" + key + "» of its own; state it on the lines within"));
        }
        form.close();
        if (form.has("ingredient") && form.has("additive")) {
            mistakes.add(new Mistake(
                    form.pointer(),
                    form.place(),
                    new Words("一行要么写 ingredient，要么写 additive", "a line has either «ingredient» or «additive»")));
            return Optional.empty();
        }
        if (!form.has("ingredient") && !form.has("additive")) {
            form.need("ingredient");
            return Optional.empty();
        }
        if (ingredient.isEmpty() && additive.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Line(
                form.pointer(), ingredient, additive, part, shape, ratio, amount, species, age, strain, role, nested));
    }

    private static Label label(Form form) {
        Label label = new Label(
                form.value("name", FormulationReader::name),
                form.text("text"),
                form.texts("claims"),
                form.texts("statements"),
                form.texts("ingredients"),
                form.texts("allergens"),
                form.node("nutrition").map(node -> nutrition(form, node)).orElse(Map.of()),
                form.value("netContent", Amount::positive),
                form.value("panel", Area::of),
                form.value("warning", Area::of),
                form.value("edition", FormulationReader::edition));
        form.close();
        return label;
    }

    /** Nutrient names are the label's own; which ones there are is the label room's to say. */
    private static Map<String, String> nutrition(Form form, Node node) {
        Map<String, String> facts = new LinkedHashMap<>();
        if (node instanceof Node.Fields fields) {
            for (Node.Field field : fields.fields()) {
                if (field.value() instanceof Node.Text text && !text.value().isBlank()) {
                    facts.put(field.key(), text.value());
                } else {
                    form.mistake("nutrition", "「" + field.key() + "」应是一个值", "«" + field.key() + "» must be one value");
                }
            }
        } else {
            form.mistake("nutrition", "这里应是带名称的字段", "fields with names belong here");
        }
        return facts;
    }

    private static String edition(String text) {
        if (!EDITIONS.contains(text)) {
            throw new Misread("未知的版本「" + text + "」；可用：2011、2025", "unknown edition «" + text + "»; known: 2011, 2025");
        }
        return text;
    }

    private static String name(String text) {
        if (text.length() > LONGEST_NAME) {
            throw new Misread(
                    "名称太长：" + text.length() + " 个字符，最多 " + LONGEST_NAME,
                    "the name is too long: " + text.length() + " characters, at most " + LONGEST_NAME);
        }
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            throw new Misread("名称里有控制字符", "the name has control characters");
        }
        return text.strip();
    }

    /** Reads a day such as 2026-11-23. */
    public static LocalDate date(String text) {
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
                throw new Misread(
                        "「" + text + "」不在 " + FIRST_DAY + " 至 " + LAST_DAY + " 之间",
                        "«" + text + "» does not lie between " + FIRST_DAY + " and " + LAST_DAY);
            }
            return day;
        } catch (DateTimeException notADate) {
            throw new Misread("「" + text + "」不是日期；请写成 2026-11-23", "«" + text + "» is no date; write it as 2026-11-23");
        }
    }
}
