package org.yaoshi.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaoshi.catalogue.Substance;
import org.yaoshi.document.Language;
import org.yaoshi.dossier.Block.Align;
import org.yaoshi.dossier.Block.Cell;
import org.yaoshi.dossier.Block.Column;
import org.yaoshi.dossier.Block.Facts;
import org.yaoshi.dossier.Block.Paragraph;
import org.yaoshi.dossier.Block.Table;
import org.yaoshi.dossier.Block.Tone;
import org.yaoshi.formulation.Formulation;
import org.yaoshi.formulation.Label;
import org.yaoshi.formulation.Line;
import org.yaoshi.formulation.Pathway;
import org.yaoshi.formulation.PlaceName;
import org.yaoshi.formulation.Term;
import org.yaoshi.rules.Citation;
import org.yaoshi.rules.Finding;
import org.yaoshi.rules.Gap;
import org.yaoshi.rules.Pass;
import org.yaoshi.rules.Report;
import org.yaoshi.rules.RuleBook;
import org.yaoshi.rules.Severity;
import org.yaoshi.rules.Verdict;

/** Says what the in-house report on a product (产品研发与合规检查报告) contains: the recipe, what the law says of it, the label. */
public final class DossierWriter {

    private final RuleBook book;
    private final Language language;

    private DossierWriter(RuleBook book, Language language) {
        this.book = book;
        this.language = language;
    }

    /** The dossier of a recipe and the report that was made on it with {@code book}. */
    public static Dossier write(Formulation formulation, Report report, RuleBook book, Language language) {
        return new DossierWriter(book, language).dossier(formulation, report);
    }

    private Dossier dossier(Formulation formulation, Report report) {
        String title = formulation.name().orElse(say("未命名配方", "Unnamed recipe"));
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(say("产品", "Product"), product(formulation)));
        sections.add(new Section(say("配方", "Formula"), List.of(formula(formulation, report))));
        sections.add(new Section(say("合规检查", "Compliance check"), check(formulation, report)));
        formulation.label().ifPresent(label -> sections.add(new Section(say("标签", "Label"), label(label))));
        sections.add(new Section(say("未由机器检查", "Not checked by machine"), notChecked(report)));
        return new Dossier(
                language,
                title,
                say("产品研发与合规检查报告", "Development and compliance report"),
                List.of(
                        fact("结论", "Verdict", report.verdict().words().in(language)),
                        fact("检查日期", "Checked as of", report.on().toString()),
                        fact("管理类别", "Pathway", pathway(formulation)),
                        fact("食品分类", "Food category", category(formulation)),
                        fact("规则库", "Rule base", report.ruleBook()),
                        fact("法规复核至", "Law followed up to", book.reviewed().toString())),
                sections,
                report.on());
    }

    private List<Block> product(Formulation formulation) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("名称", "Name", formulation.name().orElse(unstated())));
        facts.add(fact("管理类别", "Pathway", pathway(formulation)));
        facts.add(fact("食品分类", "Food category", category(formulation)));
        facts.add(fact("省份", "Province", name(formulation.province())));
        facts.add(fact("产量", "Yield", written(formulation.yield())));
        facts.add(fact("密度", "Density", written(formulation.density())));
        facts.add(fact("每份", "Serving", written(formulation.serving())));
        facts.add(fact(
                "每日份数",
                "Servings a day",
                formulation
                        .servingsPerDay()
                        .map(servings -> servings.toPlainString())
                        .orElse(unstated())));
        facts.add(fact(
                "适用人群",
                "Intended for",
                formulation.intendedFor().isEmpty()
                        ? say("普通人群", "the general public")
                        : formulation.intendedFor().stream()
                                .map(group -> group.name().in(language))
                                .collect(Collectors.joining(say("、", ", ")))));
        formulation.producedOn().ifPresent(day -> facts.add(fact("生产日期", "Produced on", day.toString())));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Facts(facts));
        formulation.process().ifPresent(process -> blocks.add(new Paragraph(say("工艺：", "Process: ") + process)));
        return blocks;
    }

    private Table formula(Formulation formulation, Report report) {
        List<List<Cell>> rows = new ArrayList<>();
        int number = 0;
        for (Line line : formulation.everyLine().toList()) {
            number++;
            rows.add(List.of(
                    new Cell(Integer.toString(number), Tone.QUIET),
                    new Cell("　".repeat(line.pointer().split("/lines/", -1).length - 2) + line.name()),
                    new Cell(latin(line), Tone.LATIN),
                    new Cell(partAndForm(line)),
                    new Cell(line.amount().map(Object::toString).orElse(unstated())),
                    basis(line, report)));
        }
        return new Table(
                say("配方表", "Formula table")
                        + formulation
                                .yield()
                                .map(yield -> say("（每 ", " (for ") + yield + say("）", ")"))
                                .orElse(""),
                List.of(
                        new Column("#", 1, Align.RIGHT),
                        new Column(say("名称", "Name"), 4, Align.LEFT),
                        new Column(say("拉丁学名", "Latin name"), 6, Align.LEFT),
                        new Column(say("部位 · 形态", "Part · form"), 4, Align.LEFT),
                        new Column(say("用量", "Amount"), 3, Align.RIGHT),
                        new Column(say("依据", "Basis"), 6, Align.LEFT)),
                rows);
    }

    /** By which clause a line is permitted; where it is not, in red or grey what it is instead. */
    private Cell basis(Line line, Report report) {
        if (report.findingsWithin(line.pointer()).stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return new Cell(say("✗ 不合规", "✗ non-compliant"), Tone.BREACH);
        }
        if (!report.gapsWithin(line.pointer()).isEmpty()) {
            return new Cell(say("? 资料不全", "? incomplete"), Tone.GAP);
        }
        if (report.findingsWithin(line.pointer()).stream().anyMatch(finding -> finding.severity() == Severity.REVIEW)) {
            return new Cell(say("! 待人工", "! needs review"), Tone.REVIEW);
        }
        if (!line.lines().isEmpty()) {
            return new Cell(say("预混料", "premix"), Tone.QUIET);
        }
        return report.passedWithin(line.pointer()).stream()
                .map(pass -> new Cell(
                        pass.because().shortNumber() + " " + pass.because().clause(), Tone.QUIET))
                .findFirst()
                .orElse(new Cell(""));
    }

    private List<Block> check(Formulation formulation, Report report) {
        List<Block> blocks = new ArrayList<>();
        long warnings = report.count(Severity.WARNING);
        blocks.add(new Paragraph(
                report.verdict().sign() + " " + report.verdict().words().in(language), tone(report.verdict())));
        blocks.add(new Facts(List.of(
                fact("错误", "Errors", Long.toString(report.count(Severity.ERROR))),
                fact("待人工", "Needs review", Long.toString(report.count(Severity.REVIEW))),
                fact("警告", "Warnings", Long.toString(warnings)),
                fact("资料缺口", "Gaps", Integer.toString(report.gaps().size())),
                fact("通过", "Passed", Integer.toString(report.passed().size())))));
        if (!report.findings().isEmpty()) {
            blocks.add(findings(formulation, report));
        }
        if (!report.gaps().isEmpty()) {
            blocks.add(gaps(formulation, report));
        }
        if (!report.passed().isEmpty()) {
            blocks.add(passed(formulation, report));
        }
        blocks.add(sources(report));
        return blocks;
    }

    private Table findings(Formulation formulation, Report report) {
        return new Table(
                say("问题", "Findings"),
                List.of(
                        new Column(say("位置", "Where"), 3, Align.LEFT),
                        new Column(say("程度", "Severity"), 2, Align.LEFT),
                        new Column(say("事实、计算与改法", "Fact, arithmetic and fix"), 8, Align.LEFT),
                        new Column(say("依据", "By which clause"), 5, Align.LEFT)),
                report.findings().stream()
                        .map(finding -> List.of(
                                new Cell(place(formulation, finding.at())),
                                new Cell(finding.severity().words().in(language), tone(finding.severity())),
                                new Cell(factOf(finding)),
                                new Cell(cited(finding.because()), Tone.QUIET)))
                        .toList());
    }

    private String factOf(Finding finding) {
        return finding.message().in(language)
                + finding.derivation().map(arithmetic -> "\n" + arithmetic).orElse("")
                + "\n" + finding.fix().in(language);
    }

    private Table gaps(Formulation formulation, Report report) {
        return new Table(
                say("资料缺口", "Gaps"),
                List.of(
                        new Column(say("缺少", "Missing"), 3, Align.LEFT),
                        new Column(say("说明", "What for"), 8, Align.LEFT),
                        new Column(say("规则", "Rule"), 5, Align.LEFT)),
                report.gaps().stream()
                        .map((Gap gap) -> List.of(
                                new Cell(place(formulation, gap.missing()), Tone.GAP),
                                new Cell(gap.message().in(language)),
                                new Cell(ruleTitle(gap.rule()), Tone.QUIET)))
                        .toList());
    }

    private Table passed(Formulation formulation, Report report) {
        return new Table(
                say("通过", "Passed"),
                List.of(
                        new Column(say("位置", "Where"), 3, Align.LEFT),
                        new Column(say("规则", "Rule"), 5, Align.LEFT),
                        new Column(say("依据", "By which clause"), 8, Align.LEFT)),
                report.passed().stream()
                        .map((Pass pass) -> List.of(
                                new Cell(place(formulation, pass.at())),
                                new Cell(ruleTitle(pass.rule())),
                                new Cell(cited(pass.because()), Tone.QUIET)))
                        .toList());
    }

    /** Each instrument that was cited, once, with how sure we are of our copy. */
    private Table sources(Report report) {
        List<List<Cell>> rows = Stream.concat(
                        report.findings().stream().map(Finding::because),
                        report.passed().stream().map(Pass::because))
                .map(Citation::source)
                .distinct()
                .sorted()
                .map(book.sources()::get)
                .map(source -> List.of(
                        new Cell(source.number()),
                        new Cell(source.title().in(language)),
                        new Cell(source.from().toString()),
                        new Cell(
                                switch (source.certainty()) {
                                    case CONFIRMED -> say("两处来源一致", "two sources agree");
                                    case SINGLE -> say("单一来源", "one source");
                                    case RECALL -> say("凭记忆，须核对原文", "from memory, to be checked");
                                },
                                Tone.QUIET)))
                .toList();
        return new Table(
                say("引用文件", "Instruments cited"),
                List.of(
                        new Column(say("文号", "Number"), 6, Align.LEFT),
                        new Column(say("名称", "Title"), 7, Align.LEFT),
                        new Column(say("起", "From"), 3, Align.LEFT),
                        new Column(say("确证", "Certainty"), 3, Align.LEFT)),
                rows);
    }

    private List<Block> label(Label label) {
        List<Fact> facts = new ArrayList<>();
        label.name().ifPresent(name -> facts.add(fact("名称", "Name", name)));
        label.ingredients().ifPresent(all -> facts.add(fact("配料", "Ingredients", String.join("、", all))));
        label.statements().ifPresent(all -> facts.add(fact("提示语", "Statements", String.join("；", all))));
        label.claims()
                .filter(claims -> !claims.isEmpty())
                .ifPresent(all -> facts.add(fact("声称", "Claims", String.join("、", all))));
        label.allergens()
                .filter(allergens -> !allergens.isEmpty())
                .ifPresent(all -> facts.add(fact("致敏物质", "Allergens", String.join("、", all))));
        label.netContent().ifPresent(amount -> facts.add(fact("净含量", "Net content", amount.toString())));
        List<Block> blocks = new ArrayList<>();
        if (!facts.isEmpty()) {
            blocks.add(new Facts(facts));
        }
        label.text().ifPresent(text -> blocks.add(new Paragraph(text)));
        return blocks;
    }

    private List<Block> notChecked(Report report) {
        return report.notChecked().stream()
                .map(words -> (Block) new Paragraph("· " + words.in(language)))
                .toList();
    }

    /** A place of the recipe in words: the name of the line, or what of the product is meant. */
    private String place(Formulation formulation, String pointer) {
        return formulation.lineAt(pointer).map(Line::name).orElseGet(() -> PlaceName.of(pointer)
                .in(language));
    }

    private String ruleTitle(String rule) {
        return book.rule(rule).map(found -> found.title().in(language)).orElse(rule);
    }

    private String cited(Citation citation) {
        return citation.inFull() + say("，" + citation.from() + " 起", ", from " + citation.from());
    }

    private String latin(Line line) {
        Set<Substance> meant = book.substances().named(line.name());
        return line.species()
                .orElseGet(() -> meant.size() == 1
                        ? meant.iterator().next().latin().stream().findFirst().orElse("")
                        : "");
    }

    private String partAndForm(Line line) {
        return Stream.of(
                        line.part().map(Term::name).map(words -> words.in(language)),
                        line.form().map(Term::name).map(words -> words.in(language)),
                        line.ratio().map(Object::toString),
                        line.age().map(Object::toString))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private String pathway(Formulation formulation) {
        return name(
                formulation.pathway().map(Pathway::id).flatMap(book.vocabulary().pathways()::find));
    }

    private String category(Formulation formulation) {
        return formulation
                .category()
                .map(category -> category.code()
                        + book.vocabulary()
                                .categories()
                                .find(category.code())
                                .map(term -> " " + term.name().in(language))
                                .orElse(""))
                .orElse(unstated());
    }

    private String name(Optional<Term> term) {
        return term.map(known -> known.name().in(language)).orElse(unstated());
    }

    private String written(Optional<?> value) {
        return value.map(Object::toString).orElse(unstated());
    }

    private String unstated() {
        return say("未写明", "not stated");
    }

    private Fact fact(String zh, String en, String value) {
        return new Fact(say(zh, en), value);
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case COMPLIANT -> Tone.PASS;
            case NON_COMPLIANT -> Tone.BREACH;
            case NEEDS_REVIEW -> Tone.REVIEW;
            case INCOMPLETE -> Tone.GAP;
        };
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.BREACH;
            case REVIEW, WARNING -> Tone.REVIEW;
            case INFO -> Tone.QUIET;
        };
    }
}
