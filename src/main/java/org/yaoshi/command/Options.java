package org.yaoshi.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.yaoshi.document.Excerpt;
import org.yaoshi.document.Language;
import org.yaoshi.document.Unreadable;
import org.yaoshi.platform.Today;
import org.yaoshi.rules.source.RuleBase;
import org.yaoshi.rules.source.RuleBookReader;
import org.yaoshi.rules.source.RuleFiles;
import picocli.CommandLine.Option;

/** What every command takes: the day, the rules, the language. */
final class Options {

    private static final Path BESIDE = Path.of("formulation-rules");

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "Check as of this day, such as 2026-11-23 (default: today).")
    private LocalDate on;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "The rule base to follow (default: ./formulation-rules, else the one in this program).")
    private Path rules;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = "The language of the text (default: ${DEFAULT-VALUE}).",
            defaultValue = "zh")
    private Language language;

    LocalDate on() {
        return on == null ? new Today().date() : on;
    }

    Language language() {
        return language;
    }

    /** @throws WrongInput when the rule base has a mistake; each with its place, its line and a caret */
    RuleBase ruleBase() {
        RuleFiles files;
        try {
            files = ruleFiles();
            return RuleBookReader.read(files);
        } catch (Unreadable broken) {
            throw new WrongInput(explained(broken));
        }
    }

    private String explained(Unreadable broken) {
        Excerpt excerpt =
                new Excerpt(rules != null && !Files.isDirectory(rules) ? java.util.Map.of() : ruleFilesAsText());
        return broken.mistakes().stream()
                .map(mistake -> excerpt.show(mistake, language))
                .collect(Collectors.joining(
                        "\n\n",
                        "",
                        "\n\n" + (language == Language.ZH ? "规则库有 " : "The rule base has ")
                                + broken.mistakes().size()
                                + (language == Language.ZH ? " 处错误，没有检查。" : " mistakes; nothing was checked.")));
    }

    private java.util.Map<String, String> ruleFilesAsText() {
        try {
            return ruleFiles().texts();
        } catch (Unreadable broken) {
            return java.util.Map.of();
        }
    }

    private RuleFiles ruleFiles() {
        if (rules != null) {
            return RuleFiles.in(rules);
        }
        return Files.isDirectory(BESIDE) ? RuleFiles.in(BESIDE) : RuleFiles.packaged();
    }
}
