package org.yaoshi.rules;

import org.yaoshi.document.Words;
import org.yaoshi.formulation.Amount;
import org.yaoshi.formulation.Formulation;
import org.yaoshi.formulation.Fraction;
import org.yaoshi.formulation.Line;
import org.yaoshi.formulation.Term;
import org.yaoshi.formulation.Unit;

/** The two sums of this field: what a person takes in a day, and how much of something is in the product. */
public final class Reckoning {

    private Reckoning() {}

    /**
     * Grams of crude herb a day: amount (times the extract ratio) × serving × servings a day ÷ yield.
     */
    public static Reckoned gramsPerDay(Item item, Formulation formulation) {
        if (!(item.grams() instanceof Reckoned.Known grams)) {
            return item.grams();
        }
        Line line = item.line();
        Fraction crude = grams.value();
        String written = grams.derivation();
        if (line.ratio().isPresent() && !isOfAnExtract(line)) {
            return new Reckoned.Missing(
                    line.at("ratio"),
                    new Words(
                            "「" + line.name() + "」的提取比 " + line.ratio().get() + " 无法使用：只有提取物有提取比，写成 5:1（生药在前，不小于提取物）",
                            "the ratio " + line.ratio().get() + " of «" + line.name()
                                    + "» cannot be used: only an extract has one, written as 5:1 with the crude herb first and not the smaller"));
        }
        if (line.ratio().isPresent()) {
            crude = crude.times(line.ratio().get().quotient());
            written += " × " + line.ratio().get().quotient().shown();
        } else if (line.form().isPresent() && line.form().get().extract()) {
            return new Reckoned.Missing(
                    line.at("ratio"),
                    new Words(
                            "「" + line.name() + "」是提取物，没有提取比，无法折算为生药量",
                            "«" + line.name()
                                    + "» is an extract; without its ratio it cannot be reckoned in crude herb"));
        }
        if (formulation.yield().isEmpty()) {
            return missing("/yield", "没有产量（yield），无法计算每日食用量", "without the yield the daily amount is unknown");
        }
        if (formulation.serving().isEmpty()) {
            return missing("/serving", "没有每份的量（serving），无法计算每日食用量", "without the serving the daily amount is unknown");
        }
        if (formulation.servingsPerDay().isEmpty()) {
            return missing(
                    "/servingsPerDay",
                    "没有每日份数（servingsPerDay），无法计算每日食用量",
                    "without the servings a day the daily amount is unknown");
        }
        Amount yield = formulation.yield().get();
        Amount serving = formulation.serving().get();
        Fraction servingOfYield = new Fraction(serving.inBaseUnit(), yield.inBaseUnit());
        String density = "";
        if (yield.isMass() != serving.isMass()) {
            if (formulation.density().isEmpty()) {
                return missing(
                        "/density",
                        "每份按" + measure(serving).zh() + "、产量按" + measure(yield).zh() + "，需要密度（density）",
                        "the serving is given by " + measure(serving).en() + " and the yield by "
                                + measure(yield).en() + "; the density is needed");
            }
            Fraction gramsPerMillilitre =
                    Fraction.of(formulation.density().get().gramsPerMillilitre());
            servingOfYield =
                    serving.isMass() ? servingOfYield.by(gramsPerMillilitre) : servingOfYield.times(gramsPerMillilitre);
            density = (serving.isMass() ? " ÷ " : " × ") + formulation.density().get();
        }
        return new Reckoned.Known(
                crude.times(servingOfYield).times(formulation.servingsPerDay().get()),
                written + " × " + serving + density + " × "
                        + formulation.servingsPerDay().get().toPlainString() + " ÷ " + yield);
    }

    /** An extract stands for at least as much crude herb as it weighs; anything less would water the intake down. */
    private static boolean isOfAnExtract(Line line) {
        return line.form().map(Term::extract).orElse(true)
                && line.ratio().orElseThrow().quotient().compareTo(Fraction.ONE) >= 0;
    }

    /** Grams in a kilogram of product: amount ÷ mass of the yield. */
    static Reckoned gramsPerKilogram(Item item, Formulation formulation) {
        if (!(item.grams() instanceof Reckoned.Known grams)) {
            return item.grams();
        }
        if (formulation.yield().isEmpty()) {
            return missing("/yield", "没有产量（yield），无法计算使用量", "without the yield the level is unknown");
        }
        Amount yield = formulation.yield().get();
        Fraction kilograms = Fraction.of(yield.inBaseUnit()).by(Unit.KILOGRAM.factor());
        String written = grams.derivation() + " ÷ " + yield;
        if (!yield.isMass()) {
            if (formulation.density().isEmpty()) {
                return missing(
                        "/density",
                        "产量按体积给出，没有密度（density）无法换算为质量；不按 1 g = 1 mL 代替",
                        "the yield is given by volume; without the density its mass is unknown, and 1 g is not taken for 1 mL");
            }
            kilograms = kilograms.times(formulation.density().get().gramsPerMillilitre());
            written = grams.derivation() + " ÷ (" + yield + " × "
                    + formulation.density().get() + ")";
        }
        return new Reckoned.Known(grams.value().by(kilograms), written);
    }

    private static Words measure(Amount amount) {
        return amount.isMass() ? new Words("质量", "mass") : new Words("体积", "volume");
    }

    private static Reckoned missing(String at, String zh, String en) {
        return new Reckoned.Missing(at, new Words(zh, en));
    }
}
