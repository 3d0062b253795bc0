package org.yaoshi.rules.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.yaoshi.catalogue.SharedName;
import org.yaoshi.catalogue.Substance;
import org.yaoshi.catalogue.Substances;
import org.yaoshi.document.Form;
import org.yaoshi.document.Misread;
import org.yaoshi.document.Mistake;
import org.yaoshi.document.Node;
import org.yaoshi.document.Place;
import org.yaoshi.document.Unreadable;
import org.yaoshi.document.Words;
import org.yaoshi.formulation.FormulationReader;
import org.yaoshi.formulation.Term;
import org.yaoshi.formulation.Terms;
import org.yaoshi.formulation.Vocabulary;
import org.yaoshi.rules.Rule;
import org.yaoshi.rules.RuleBook;
import org.yaoshi.rules.RuleCase;
import org.yaoshi.rules.Source;
import org.yaoshi.rules.SubstanceList;

/**
 * Reads a whole rule base, strictly: an unknown or doubled key, a missing one, a bad unit, part or category, a source nobody
 * declared, versions out of order, a name that means two substances, a rule without cases, a file nobody reads. Every mistake is
 * reported with its place; a base with one mistake is no base.
 */
public final class RuleBookReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final List<Mistake> mistakes = new ArrayList<>();
    private final SortedMap<String, Node> documents = new TreeMap<>();

    private RuleBookReader() {}

    /** @throws Unreadable with every mistake of every file */
    public static RuleBase read(RuleFiles files) {
        return new RuleBookReader().base(files);
    }

    private RuleBase base(RuleFiles files) {
        files.texts().forEach(this::parse);
        Vocabulary vocabulary = vocabulary();
        Map<String, Source> sources = sources();
        Substances substances = substances(vocabulary);
        Law law = new Law(sources, vocabulary, substances, mistakes);
        List<SubstanceList> lists = lists(law);
        List<Rule> rules = rules(law);
        Optional<Form> scope = form("scope.yaml");
        LocalDate reviewed = scope.flatMap(form -> form.needed("reviewed", FormulationReader::date))
                .orElse(LocalDate.EPOCH);
        List<Words> notChecked = scope.map(form -> form.forms("not-checked").stream()
                        .map(RuleBookReader::bothLanguages)
                        .toList())
                .orElse(List.of());
        scope.ifPresent(Form::close);
        Map<String, Node> products = products(vocabulary);
        List<RuleCase> cases = new CaseReader(law, lists, rules, products, mistakes).read(documents);
        if (!mistakes.isEmpty()) {
            throw new Unreadable(mistakes);
        }
        SortedMap<String, Node> content = new TreeMap<>(documents);
        content.keySet().removeIf(path -> path.endsWith(".cases.yaml") || path.startsWith("products/"));
        RuleBook book = new RuleBook(
                Canonical.fingerprint(content), sources, vocabulary, substances, lists, rules, reviewed, notChecked);
        return new RuleBase(book, cases, products);
    }

    private void parse(String path, String text) {
        if (path.equals("README.md")) {
            return;
        }
        if (!path.matches(
                "(sources|vocabulary|scope)\\.yaml|(substances|products)/[a-z0-9-]+\\.yaml|whole/[a-z0-9-]+\\.cases\\.yaml"
                        + "|(lists|rules/[a-z-]+)/[a-z0-9-]+(\\.cases)?\\.yaml")) {
            mistakes.add(new Mistake(
                    "",
                    new Place(path, 1, 1),
                    new Words("规则库不读取这个文件；检查文件夹和文件名", "nothing reads this file; check its folder and name")));
            return;
        }
        try {
            documents.put(path, Yaml.read(path, text));
        } catch (Unreadable notYaml) {
            mistakes.addAll(notYaml.mistakes());
        }
    }

    private Optional<Form> form(String path) {
        if (!documents.containsKey(path)) {
            boolean reported = mistakes.stream()
                    .anyMatch(mistake -> mistake.place().source().equals(path));
            if (!reported) {
                mistakes.add(new Mistake("", new Place(path, 0, 0), new Words("缺少这个文件", "this file is missing")));
            }
            return Optional.empty();
        }
        return Optional.of(Form.of(documents.get(path), "", mistakes));
    }

    /** The documents below a folder that are no cases. */
    private List<String> in(String folder) {
        return documents.keySet().stream()
                .filter(path -> path.startsWith(folder + "/") && !path.endsWith(".cases.yaml"))
                .toList();
    }

    private Vocabulary vocabulary() {
        Optional<Form> form = form("vocabulary.yaml");
        Vocabulary vocabulary = new Vocabulary(
                terms(form, "parts", "部位", "part"),
                terms(form, "forms", "形态", "form"),
                terms(form, "roles", "作用", "role"),
                terms(form, "functions", "添加剂功能", "additive function"),
                terms(form, "groups", "人群", "group of people"),
                terms(form, "allergens", "致敏物质", "allergen"),
                terms(form, "pathways", "管理类别", "pathway"),
                terms(form, "provinces", "省份", "province"),
                terms(form, "categories", "食品分类", "food category"));
        form.ifPresent(Form::close);
        return vocabulary;
    }

    private Terms terms(Optional<Form> vocabulary, String key, String zh, String en) {
        List<Term> terms = new ArrayList<>();
        Set<String> names = new HashSet<>();
        List<Form> forms = vocabulary.map(all -> all.forms(key)).orElse(List.of());
        Set<String> ids = new HashSet<>();
        forms.forEach(form -> form.text("id").ifPresent(ids::add));
        for (Form form : forms) {
            String id = form.need("id");
            String nameZh = form.need("zh");
            String nameEn = form.need("en");
            List<String> aliases = form.texts("aliases").orElse(List.of());
            List<String> kindOf = form.values("kind-of", other -> {
                if (!ids.contains(other)) {
                    throw new Misread("本词表里没有「" + other + "」", "there is no «" + other + "» in this list of words");
                }
                return other;
            });
            boolean extract = form.value("extract", Law::truth).orElse(false);
            form.close();
            if (nameZh.isBlank() || nameEn.isBlank()) {
                continue;
            }
            Set<String> own = new HashSet<>(aliases);
            own.add(id);
            own.add(nameZh);
            for (String name : own) {
                if (!names.add(Substances.key(name))) {
                    form.mistake("id", "「" + name + "」在词表里出现两次", "«" + name + "» stands twice in this list of words");
                }
            }
            terms.add(new Term(id, new Words(nameZh, nameEn), aliases, kindOf, extract));
        }
        return new Terms(new Words(zh, en), terms);
    }

    private Map<String, Source> sources() {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (Form form : form("sources.yaml").map(this::onlySources).orElse(List.of())) {
            String id = id(form, "id");
            Words title = form.neededWords("title");
            String number = form.need("number");
            String shortNumber = form.need("short");
            String issuer = form.need("issuer");
            Optional<LocalDate> signed = form.value("signed", FormulationReader::date);
            Optional<LocalDate> published = form.value("published", FormulationReader::date);
            Optional<LocalDate> from = form.needed("from", FormulationReader::date);
            Optional<String> link = form.text("link");
            Optional<Source.Certainty> certainty = form.needed("certainty", Source.Certainty::of);
            Optional<Words> note = form.words("note");
            form.close();
            if (from.isPresent() && certainty.isPresent()) {
                Source source = new Source(
                        id,
                        title,
                        number,
                        shortNumber,
                        issuer,
                        signed,
                        published,
                        from.get(),
                        link,
                        certainty.get(),
                        note);
                if (sources.put(id, source) != null) {
                    form.mistake("id", "依据「" + id + "」已经有了", "there is already a source «" + id + "»");
                }
            }
        }
        return sources;
    }

    private List<Form> onlySources(Form file) {
        List<Form> forms = file.forms("sources");
        file.close();
        return forms;
    }

    private Substances substances(Vocabulary vocabulary) {
        Map<String, Substance> byId = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        Map<String, SharedName> shared = new LinkedHashMap<>();
        List<Form> sharedForms = new ArrayList<>();
        for (String path : in("substances")) {
            Form file = Form.of(documents.get(path), "", mistakes);
            for (Form form : file.forms("substances")) {
                Substance substance = substance(form, vocabulary);
                places.put(substance.id(), form.place("id"));
                if (byId.put(substance.id(), substance) != null) {
                    form.mistake(
                            "id",
                            "物质「" + substance.id() + "」已经有了",
                            "there is already a substance «" + substance.id() + "»");
                }
            }
            sharedForms.addAll(file.forms("shared-names"));
            file.close();
        }
        for (Form form : sharedForms) {
            String name = form.need("name");
            String pinyin = form.need("pinyin");
            List<String> means = form.texts("means").orElse(List.of());
            Words why = form.neededWords("why");
            form.close();
            if (means.size() < 2) {
                form.mistake("means", "同名至少指两种物质", "a shared name means at least two substances");
            }
            means.stream()
                    .filter(id -> !byId.containsKey(id))
                    .forEach(id -> form.mistake("means", "没有物质「" + id + "」", "there is no substance «" + id + "»"));
            if (shared.put(name, new SharedName(name, pinyin, means, why)) != null) {
                form.mistake("name", "同名「" + name + "」已经声明", "the shared name «" + name + "» is already declared");
            }
        }
        reportNamesakes(byId.values(), places, shared.keySet());
        return new Substances(List.copyOf(byId.values()), List.copyOf(shared.values()));
    }

    private Substance substance(Form form, Vocabulary vocabulary) {
        String id = id(form, "id");
        String zh = form.need("zh");
        String en = form.need("en");
        String pinyin = form.text("pinyin").orElse("");
        List<String> aliases = form.texts("aliases").orElse(List.of());
        List<String> latin = form.texts("latin").orElse(List.of());
        List<String> synonyms = form.texts("latin-synonyms").orElse(List.of());
        Optional<Substance.Family> family = form.form("family").map(inner -> {
            Substance.Family read = new Substance.Family(inner.need("zh"), inner.need("latin"));
            inner.close();
            return read;
        });
        Optional<String> allergen =
                form.value("allergen", vocabulary.allergens()::read).map(Term::id);
        Optional<String> ins = form.text("ins");
        List<String> functions = form.values("functions", vocabulary.functions()::read).stream()
                .map(Term::id)
                .toList();
        List<String> unconfirmed = form.texts("unconfirmed").orElse(List.of());
        form.close();
        return new Substance(
                id,
                new Words(zh.isBlank() ? "?" : zh, en.isBlank() ? "?" : en),
                pinyin,
                aliases,
                latin,
                synonyms,
                family,
                allergen,
                ins,
                functions,
                unconfirmed);
    }

    /** A Chinese name that means two substances must be declared as shared, so that it is asked about and never guessed. */
    private void reportNamesakes(Iterable<Substance> all, Map<String, Place> places, Set<String> shared) {
        Set<String> declared = new HashSet<>();
        shared.forEach(name -> declared.add(Substances.key(name)));
        Map<String, String> owners = new LinkedHashMap<>();
        for (Substance substance : all) {
            Set<String> names = new HashSet<>();
            names.add(substance.name().zh());
            names.addAll(substance.aliases());
            for (String name : names) {
                String owner = owners.putIfAbsent(Substances.key(name), substance.id());
                if (owner != null && !owner.equals(substance.id()) && !declared.contains(Substances.key(name))) {
                    mistakes.add(new Mistake(
                            "",
                            places.get(substance.id()),
                            new Words(
                                    "名称「" + name + "」已属于「" + owner + "」；同名异物须在 shared-names 声明",
                                    "the name «" + name + "» already belongs to «" + owner
                                            + "»; a name of two substances is declared in shared-names")));
                }
            }
        }
    }

    private List<SubstanceList> lists(Law law) {
        Map<String, SubstanceList> lists = new LinkedHashMap<>();
        for (String path : in("lists")) {
            Form form = Form.of(documents.get(path), "", mistakes);
            law.list(form, fileName(path)).ifPresent(list -> lists.put(list.id(), list));
        }
        return List.copyOf(lists.values());
    }

    private List<Rule> rules(Law law) {
        List<Rule> rules = new ArrayList<>();
        for (String path : in("rules")) {
            Form form = Form.of(documents.get(path), "", mistakes);
            String id = path.substring("rules/".length(), path.length() - ".yaml".length());
            law.rule(form, id).ifPresent(rules::add);
            if (!documents.containsKey(path.replace(".yaml", ".cases.yaml"))) {
                mistakes.add(new Mistake(
                        "",
                        new Place(path, 1, 1),
                        new Words(
                                "规则没有用例；在旁边写 " + fileName(path) + ".cases.yaml",
                                "a rule without cases; write " + fileName(path) + ".cases.yaml beside it")));
            }
        }
        return rules;
    }

    private Map<String, Node> products(Vocabulary vocabulary) {
        Map<String, Node> products = new LinkedHashMap<>();
        for (String path : in("products")) {
            try {
                new FormulationReader(vocabulary).read(documents.get(path));
                products.put(fileName(path), documents.get(path));
            } catch (Unreadable broken) {
                mistakes.addAll(broken.mistakes());
            }
        }
        return products;
    }

    private static Words bothLanguages(Form form) {
        String zh = form.need("zh");
        String en = form.need("en");
        form.close();
        return zh.isBlank() || en.isBlank() ? Words.same("?") : new Words(zh, en);
    }

    private static String id(Form form, String key) {
        String id = form.need(key);
        if (!id.isBlank() && !ID.matcher(id).matches()) {
            form.mistake(
                    key,
                    "「" + id + "」不是标识；用小写字母、数字和连字符",
                    "«" + id + "» is no id; use small letters, digits and hyphens");
        }
        return id;
    }

    private static String fileName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(0, name.length() - ".yaml".length());
    }
}
