package org.yaoshi.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.yaoshi.document.Language;
import org.yaoshi.dossier.DossierWriter;
import org.yaoshi.dossier.pdf.PdfRenderer;
import org.yaoshi.rules.Checker;
import org.yaoshi.rules.Report;
import org.yaoshi.rules.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yaoshi dossier FILE --out X.pdf}: the same document as the server's (生成报告). */
@Command(
        name = "dossier",
        mixinStandardHelpOptions = true,
        description = "Writes a recipe's report as PDF. Exit code 0: written; 2: wrong input, nothing written.")
final class DossierCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Options options;

    @Parameters(paramLabel = "FILE", description = "A recipe, YAML or JSON.")
    private Path file;

    @Option(names = "--out", required = true, paramLabel = "X.pdf", description = "The PDF to write.")
    private Path out;

    @Override
    public Integer call() {
        RuleBook book = options.ruleBase().book();
        RecipeFile recipe;
        try {
            recipe = RecipeFile.read(file, book.vocabulary());
        } catch (BadRecipe bad) {
            throw new WrongInput(bad.explained(options.language()));
        }
        Report report = Checker.check(recipe.formulation(), book, options.on());
        byte[] pdf = PdfRenderer.withNotoSans()
                .render(DossierWriter.write(recipe.formulation(), report, book, options.language()));
        try {
            Files.write(out, pdf);
        } catch (IOException broken) {
            throw new WrongInput((options.language() == Language.ZH ? "无法写入 " : "cannot write ") + out);
        }
        spec.commandLine()
                .getOut()
                .println(out + ": " + report.verdict().sign() + " "
                        + report.verdict().words().in(options.language()));
        return Yaoshi.GOOD;
    }
}
