package org.yaoshi.rules.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaoshi.account.Permission;
import org.yaoshi.account.security.Allowed;
import org.yaoshi.document.Excerpt;
import org.yaoshi.document.Language;
import org.yaoshi.document.Mistake;
import org.yaoshi.document.Node;
import org.yaoshi.document.Unreadable;
import org.yaoshi.formulation.FormulationReader;
import org.yaoshi.platform.CannotStart;
import org.yaoshi.platform.Config;
import org.yaoshi.platform.Prerequisite;
import org.yaoshi.rules.Checker;
import org.yaoshi.rules.Report;
import org.yaoshi.rules.RuleBook;
import org.yaoshi.rules.source.RuleBase;
import org.yaoshi.rules.source.RuleBookReader;
import org.yaoshi.rules.source.RuleFiles;

/** The law this server follows, and the check of a recipe that is kept nowhere. */
@ApplicationScoped
public class RuleBooks implements Prerequisite {

    private static final int AFTER_THE_DATABASE = 200;

    private volatile RuleBase base;

    @Override
    public String name() {
        return "rule base";
    }

    @Override
    public int order() {
        return AFTER_THE_DATABASE;
    }

    /** Reads the folder that {@code yaoshi.rules} names, otherwise the rules that the product brings. */
    @Override
    public void prepare() {
        base = read(Config.read().rules());
    }

    @Override
    public Optional<String> trouble() {
        return base == null ? Optional.of("not read") : Optional.empty();
    }

    public RuleBook book() {
        return base().book();
    }

    public RuleBase base() {
        if (base == null) {
            throw new IllegalStateException("the rule base was asked for before it was read");
        }
        return base;
    }

    /** @throws Unreadable with every mistake of the recipe */
    @Allowed(Permission.READ)
    public Report check(Node recipe, LocalDate on) {
        RuleBook book = book();
        return Checker.check(new FormulationReader(book.vocabulary()).read(recipe), book, on);
    }

    /** @throws CannotStart with every mistake of every file: where it stands, the line itself, a caret below it */
    static RuleBase read(Optional<Path> folder) {
        Map<String, String> texts = Map.of();
        try {
            RuleFiles files = folder.map(RuleFiles::in).orElseGet(RuleFiles::packaged);
            texts = files.texts();
            return RuleBookReader.read(files);
        } catch (Unreadable broken) {
            throw new CannotStart(told(folder, texts, broken.mistakes()), broken);
        } catch (UncheckedIOException unreachable) {
            throw new CannotStart(
                    unreachable.getMessage() + ": " + unreachable.getCause().getMessage(), unreachable);
        }
    }

    private static String told(Optional<Path> folder, Map<String, String> texts, List<Mistake> mistakes) {
        Excerpt excerpt = new Excerpt(texts);
        String where = folder.map(Path::toString).orElse("formulation-rules");
        return mistakes.stream()
                .map(mistake -> excerpt.show(mistake, Language.ZH) + "\n    "
                        + mistake.words().en())
                .collect(Collectors.joining(
                        "\n\n",
                        "规则库 %s 有 %d 处错误 · The rule base %s has %d mistake%s%n%n"
                                .formatted(
                                        where,
                                        mistakes.size(),
                                        where,
                                        mistakes.size(),
                                        mistakes.size() == 1 ? "" : "s"),
                        "\n"));
    }
}
