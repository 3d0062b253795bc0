package org.yaoshi.rules.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.yaoshi.document.Edit;
import org.yaoshi.document.Form;
import org.yaoshi.document.Misread;
import org.yaoshi.document.Mistake;
import org.yaoshi.document.Node;
import org.yaoshi.document.Place;
import org.yaoshi.document.Unreadable;
import org.yaoshi.formulation.FormulationReader;
import org.yaoshi.rules.Rule;
import org.yaoshi.rules.RuleCase;
import org.yaoshi.rules.Severity;
import org.yaoshi.rules.SubstanceList;
import org.yaoshi.rules.Verdict;

/** The case files beside rules and lists, read as strictly as the rules themselves. */
final class CaseReader {

    private static final String LISTED = "permitted-ingredient/listed";
    private static final String ADDITIVES = "additive-limit/gb2760";

    private final Law law;
    private final List<SubstanceList> lists;
    private final List<Rule> rules;
    private final Map<String, Node> products;
    private final List<Mistake> mistakes;

    CaseReader(
            Law law, List<SubstanceList> lists, List<Rule> rules, Map<String, Node> products, List<Mistake> mistakes) {
        this.law = law;
        this.lists = lists;
        this.rules = rules;
        this.products = products;
        this.mistakes = mistakes;
    }

    List<RuleCase> read(SortedMap<String, Node> documents) {
        List<RuleCase> cases = new ArrayList<>();
        documents.forEach((path, document) -> {
            if (path.endsWith(".cases.yaml")) {
                Form file = Form.of(document, "", mistakes);
                String subject = path.substring(0, path.length() - ".cases.yaml".length());
                Optional<String> rule = rule(subject, file);
                file.neededForms("cases").forEach(form -> read(form, rule).ifPresent(cases::add));
                file.close();
            }
        });
        return cases;
    }

    /** The rule a case file speaks of; a list's cases are judged by the rule over all lists of its kind. */
    private Optional<String> rule(String subject, Form file) {
        if (subject.startsWith("whole/")) {
            return Optional.empty();
        }
        if (subject.startsWith("lists/")) {
            String id = subject.substring("lists/".length());
            Optional<SubstanceList> list =
                    lists.stream().filter(any -> any.id().equals(id)).findFirst();
            file.text("transcription")
                    .ifPresent(sentence -> list.ifPresent(read -> transcription(sentence, read, file)));
            if (list.isEmpty()) {
                orphan(file, "名单", "list", id);
            }
            return Optional.of(
                    list.filter(read -> read.kind() == SubstanceList.Kind.ADDITIVES)
                                    .isPresent()
                            ? ADDITIVES
                            : LISTED);
        }
        String id = subject.substring(subject.indexOf('/') + 1);
        if (rules.stream().noneMatch(rule -> rule.id().equals(id))) {
            orphan(file, "规则", "rule", id);
        }
        return Optional.of(id);
    }

    private void orphan(Form file, String zh, String en, String id) {
        // Where the rule itself could not be read, that was already said.
        boolean alreadyBroken = mistakes.stream()
                .anyMatch(mistake ->
                        mistake.place().source().endsWith("/" + id.substring(id.lastIndexOf('/') + 1) + ".yaml"));
        if (!alreadyBroken) {
            file.mistake(
                    "cases", "旁边没有" + zh + "「" + id + "」", "there is no " + en + " «" + id + "» beside these cases");
        }
    }

    /** The notice's own sentence of names must give the entries again, in order. */
    private void transcription(String sentence, SubstanceList list, Form file) {
        List<String> names = names(sentence);
        List<String> entries =
                list.entries().stream().map(SubstanceList.Entry::as).toList();
        for (int i = 0; i < Math.max(names.size(), entries.size()); i++) {
            String name = i < names.size() ? names.get(i) : "";
            String entry = i < entries.size() ? entries.get(i) : "";
            if (!name.equals(entry)) {
                file.mistake(
                        "transcription",
                        "第 " + (i + 1) + " 项：原文「" + name + "」，名单「" + entry + "」",
                        "item " + (i + 1) + ": the notice says «" + name + "», the list «" + entry + "»");
                return;
            }
        }
    }

    /** Splits at 、 outside brackets: 枣（大枣、酸枣、黑枣） is one name. */
    private static List<String> names(String sentence) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        int depth = 0;
        for (char character : sentence.strip().toCharArray()) {
            depth += character == '（' ? 1 : character == '）' ? -1 : 0;
            if (character == '、' && depth == 0) {
                names.add(name.toString().strip());
                name.setLength(0);
            } else {
                name.append(character);
            }
        }
        names.add(name.toString().strip());
        return names;
    }

    private Optional<RuleCase> read(Form form, Optional<String> rule) {
        int before = mistakes.size();
        String name = form.need("case");
        Optional<LocalDate> on = form.needed("on", FormulationReader::date);
        Optional<Node> recipe = recipe(form);
        Optional<Verdict> verdict = form.value("verdict", Verdict::of);
        List<RuleCase.ExpectedFinding> finds =
                form.forms("finds").stream().map(this::finding).toList();
        List<RuleCase.ExpectedGap> gaps = gaps(form, rule.isEmpty());
        Optional<List<String>> passes = form.texts("passes");
        boolean silent = form.value("silent", Law::truth).orElse(false);
        boolean says = silent || verdict.isPresent() || form.has("finds") || form.has("gaps") || form.has("passes");
        form.close();
        if (!says) {
            form.mistake("case", "用例没有说明预期", "the case does not say what it expects");
        }
        if (mistakes.size() > before) {
            return Optional.empty();
        }
        return Optional.of(new RuleCase(
                name,
                form.place("case"),
                rule,
                on.orElseThrow(),
                recipe.orElseThrow(),
                verdict,
                finds,
                gaps,
                passes,
                silent));
    }

    private Optional<Node> recipe(Form form) {
        Optional<Node> recipe = form.node("formulation");
        if (recipe.isEmpty()) {
            recipe = form.needed("product", id -> {
                if (!products.containsKey(id)) {
                    throw new Misread("products/ 里没有「" + id + "」", "there is no «" + id + "» in products/");
                }
                return products.get(id);
            });
        }
        for (Form change : form.forms("change")) {
            Optional<String> set = change.text("set");
            Optional<String> remove = change.text("remove");
            Optional<Node> to = change.node("to");
            change.close();
            if (set.isPresent() == remove.isPresent() || set.isPresent() != to.isPresent()) {
                change.mistake("set", "写 set 和 to，或者只写 remove", "state «set» and «to», or only «remove»");
                return Optional.empty();
            }
            if (recipe.isPresent()) {
                try {
                    Edit edit = set.map(at -> Edit.set(at, to.orElseThrow()))
                            .orElseGet(() -> Edit.remove(remove.orElseThrow()));
                    recipe = Optional.of(edit.of(recipe.get()));
                } catch (Misread nowhere) {
                    mistakes.add(new Mistake(change.pointer(), change.place(), nowhere.words()));
                }
            }
        }
        recipe.ifPresent(node -> readable(node, form.place("case")));
        return recipe;
    }

    private void readable(Node recipe, Place of) {
        try {
            new FormulationReader(law.vocabulary()).read(recipe);
        } catch (Unreadable broken) {
            broken.mistakes()
                    .forEach(mistake -> mistakes.add(new Mistake(
                            mistake.pointer(), mistake.place().known() ? mistake.place() : of, mistake.words())));
        }
    }

    private RuleCase.ExpectedFinding finding(Form form) {
        Optional<String> rule = form.text("rule");
        Optional<String> check = form.text("check");
        String at = form.need("at");
        Optional<Severity> severity = form.value("severity", Severity::of);
        Optional<String> actual = form.text("actual");
        Optional<String> limit = form.text("limit");
        String source = form.needed("source", law::knownSource).orElse("");
        Optional<List<RuleCase.Change>> suggests = Optional.empty();
        if (form.has("suggests")) {
            suggests = Optional.of(form.forms("suggests").stream()
                    .map(change -> {
                        RuleCase.Change read = new RuleCase.Change(change.need("set"), change.need("to"));
                        change.close();
                        return read;
                    })
                    .toList());
        }
        form.close();
        return new RuleCase.ExpectedFinding(rule, check, at, severity, actual, limit, source, suggests);
    }

    /** Beside a rule a gap is just its place; against all rules it also says which rule asks. */
    private static List<RuleCase.ExpectedGap> gaps(Form form, boolean whole) {
        if (!whole) {
            return form.texts("gaps").orElse(List.of()).stream()
                    .map(missing -> new RuleCase.ExpectedGap(Optional.empty(), missing))
                    .toList();
        }
        return form.forms("gaps").stream()
                .map(gap -> {
                    RuleCase.ExpectedGap read = new RuleCase.ExpectedGap(gap.text("rule"), gap.need("missing"));
                    gap.close();
                    return read;
                })
                .toList();
    }
}
