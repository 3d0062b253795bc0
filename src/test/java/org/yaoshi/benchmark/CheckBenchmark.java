package org.yaoshi.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.yaoshi.document.Edit;
import org.yaoshi.document.Node;
import org.yaoshi.document.json.Json;
import org.yaoshi.formulation.Formulation;
import org.yaoshi.formulation.FormulationReader;
import org.yaoshi.rules.Checker;
import org.yaoshi.rules.Report;
import org.yaoshi.rules.ReportDocument;
import org.yaoshi.rules.RuleBook;
import org.yaoshi.rules.RuleSet;
import org.yaoshi.rules.SubstanceList;
import org.yaoshi.rules.TheLaw;
import org.yaoshi.rules.source.RuleBase;
import org.yaoshi.rules.source.RuleBookReader;
import org.yaoshi.rules.source.RuleFiles;

/**
 * How long a check takes. Its name keeps it out of the tests; {@code mvn -q test -Dtest=CheckBenchmark} runs it, in a JVM of its own.
 */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CheckBenchmark {

    private static final int LINES = 60;

    private final RuleBook book = TheLaw.book();
    private final RuleSet law = book.inForceOn(TheLaw.TODAY);
    private final Node document = sixtyLines();
    private final String json = Json.write(document);
    private final Formulation recipe = TheLaw.recipe(document);

    @Test
    void measure() throws RunnerException {
        new Runner(new OptionsBuilder().include(CheckBenchmark.class.getName()).build()).run();
    }

    /** The engine alone: sixty lines against the law of one day. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public Report checkSixtyLines() {
        return Checker.check(recipe, law);
    }

    /** What a live check does between request and answer: JSON in, law of the day, check, JSON out. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public String answerSixtyLines() {
        Formulation read = new FormulationReader(book.vocabulary()).read(Json.read("", json));
        return Json.write(ReportDocument.of(Checker.check(read, book, TheLaw.TODAY), Optional.empty()));
    }

    /** Reading the whole rule base from its folder, cases included. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public RuleBase readTheRuleBase() {
        return RuleBookReader.read(RuleFiles.in(Path.of("formulation-rules")));
    }

    /** The codonopsis and astragalus drink with as many more plants of the 2002 list as make sixty lines. */
    private static Node sixtyLines() {
        Node drink = TheLaw.base().products().get("shenqi-zhiwu-yinliao");
        List<Node> lines =
                new ArrayList<>(((Node.Items) ((Node.Fields) drink).get("lines").orElseThrow()).nodes());
        SubstanceList plants = TheLaw.book().lists().stream()
                .filter(list -> list.id().equals("food-medicine-2002"))
                .findFirst()
                .orElseThrow();
        for (SubstanceList.Entry plant : plants.entries()) {
            if (lines.size() < LINES) {
                lines.add(Node.object()
                        .with("ingredient", plant.substance())
                        .with("part", plant.parts().getFirst().id())
                        .with("amount", "0.1 g")
                        .node());
            }
        }
        return Edit.set("/lines", Node.items(lines)).of(drink);
    }
}
