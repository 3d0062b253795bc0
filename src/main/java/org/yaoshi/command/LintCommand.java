package org.yaoshi.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.yaoshi.document.Language;
import org.yaoshi.rules.RuleCase;
import org.yaoshi.rules.source.RuleBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code yaoshi lint}: reads a rule base strictly and tries every case in it (规则库检查). */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description =
                "Reads a rule base strictly and tries every case. Exit code 0: good; 1: a case fails; 2: a mistake in a file.")
final class LintCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Options options;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        RuleBase base = options.ruleBase();
        int failed = 0;
        for (RuleCase one : base.cases()) {
            List<String> disagreements = one.disagreements(base.book());
            if (!disagreements.isEmpty()) {
                failed++;
                out.println(one.place() + ": " + one.name());
                disagreements.forEach(disagreement -> out.println("    " + disagreement));
            }
        }
        boolean zh = options.language() == Language.ZH;
        out.println(base.book().rules().size()
                + (zh ? " 条规则，" : " rules, ")
                + base.book().lists().size()
                + (zh ? " 个名单，" : " lists, ")
                + base.cases().size()
                + (zh ? " 个用例，" : " cases, ")
                + failed
                + (zh ? " 个不符；" : " fail; ")
                + base.book().id());
        return failed == 0 ? Yaoshi.GOOD : Yaoshi.NOT_GOOD;
    }
}
