package org.yaoshi.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.yaoshi.document.Misread;
import org.yaoshi.document.Unreadable;
import org.yaoshi.formulation.FormulationReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line (命令行). Exit code 0: compliant; 1: not compliant, incomplete or to be reviewed; 2: the input is wrong. */
@Command(
        name = "yaoshi",
        subcommands = {CheckCommand.class, LintCommand.class, DossierCommand.class, CommandLine.HelpCommand.class},
        description = "Checks medicine-food recipes (食药物质配方) against dated, cited law.",
        mixinStandardHelpOptions = true,
        version = "yaoshi 1.0.0",
        synopsisSubcommandLabel = "(check | lint | dossier)")
public final class Yaoshi {

    static final int GOOD = 0;
    static final int NOT_GOOD = 1;
    static final int WRONG_INPUT = 2;

    public static void main(String[] arguments) {
        System.exit(run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), arguments));
    }

    /** Runs a command, writing to the given places; for main and for tests. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line =
                new CommandLine(new Yaoshi()).setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(LocalDate.class, Yaoshi::day);
        line.setExecutionExceptionHandler((thrown, command, parsed) -> {
            switch (thrown) {
                case WrongInput wrong -> err.println(wrong.getMessage());
                case Unreadable unreadable -> err.println(unreadable.getMessage());
                default -> err.println("yaoshi: " + thrown);
            }
            return WRONG_INPUT;
        });
        int code = line.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    private static LocalDate day(String text) {
        try {
            return FormulationReader.date(text);
        } catch (Misread noDay) {
            throw new CommandLine.TypeConversionException(
                    noDay.words().zh() + " / " + noDay.words().en());
        }
    }

    private static PrintWriter utf8(FileDescriptor where) {
        return new PrintWriter(new FileOutputStream(where), false, StandardCharsets.UTF_8);
    }
}
