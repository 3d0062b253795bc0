package org.yaoshi.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yaoshi.document.Mistake;
import org.yaoshi.document.Node;
import org.yaoshi.document.json.Json;
import org.yaoshi.rules.Checker;
import org.yaoshi.rules.Report;
import org.yaoshi.rules.ReportDocument;
import org.yaoshi.rules.RuleBook;
import org.yaoshi.rules.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yaoshi check FILE…}: what the law says of each recipe (合规检查). */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks recipes in YAML or JSON. Exit code 0: all compliant; 1: not; 2: wrong input.")
final class CheckCommand implements Callable<Integer> {

    /** How the outcome is written. */
    enum Format {
        TEXT,
        JSON
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private Options options;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Recipes, YAML or JSON.")
    private List<Path> files;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        RuleBook book = options.ruleBase().book();
        List<Node> documents = new ArrayList<>();
        int code = Yaoshi.GOOD;
        for (Path file : files) {
            try {
                RecipeFile recipe = RecipeFile.read(file, book.vocabulary());
                Report report = Checker.check(recipe.formulation(), book, options.on());
                documents.add(ReportDocument.of(report, Optional.of(recipe.name())));
                if (format == Format.TEXT) {
                    out.println(new ReportText(recipe, report, book, options.language()).write());
                }
                code = Math.max(code, report.verdict() == Verdict.COMPLIANT ? Yaoshi.GOOD : Yaoshi.NOT_GOOD);
            } catch (BadRecipe bad) {
                documents.add(problem(file, bad));
                if (format == Format.TEXT) {
                    out.flush();
                    err.println(bad.explained(options.language()));
                    err.flush();
                }
                code = Yaoshi.WRONG_INPUT;
            }
        }
        if (format == Format.JSON) {
            out.print(Json.writeIndented(Node.items(documents)));
        }
        return code;
    }

    private static Node problem(Path file, BadRecipe bad) {
        return Node.object()
                .with("file", file.toString())
                .with("title", "The recipe cannot be read")
                .with("status", Node.number(400))
                .with(
                        "errors",
                        Node.items(
                                bad.mistakes().stream().map(CheckCommand::error).toList()))
                .node();
    }

    private static Node error(Mistake mistake) {
        Node.Builder error =
                Node.object().with("pointer", mistake.pointer()).with("message", Node.words(mistake.words()));
        if (mistake.place().known()) {
            error.with("line", Node.number(mistake.place().line()))
                    .with("column", Node.number(mistake.place().column()));
        }
        return error.node();
    }
}
