package org.yaoshi.formulation;

import org.yaoshi.document.Misread;

/**
 * How much of something is in the product (使用量), in grams a kilogram; another thing than a {@link Dose}.
 *
 * @param gramsPerKilogram exact, never negative
 */
public record Level(Fraction gramsPerKilogram) implements Comparable<Level> {

    public Level {
        if (gramsPerKilogram.signum() < 0) {
            throw new IllegalArgumentException("a level cannot be negative: " + gramsPerKilogram);
        }
    }

    /** Reads «0.25 g/kg» or «20 mg/kg». */
    public static Level of(String text) {
        String written = Decimals.halfWidth(text);
        Amount amount = written.endsWith("/kg") ? Amount.of(written.substring(0, written.length() - 3)) : null;
        if (amount == null || !amount.isMass()) {
            throw new Misread("「" + text + "」不是使用量；请写成 0.25 g/kg", "«" + text + "» is no level; write it as 0.25 g/kg");
        }
        return new Level(Fraction.of(amount.inBaseUnit()));
    }

    @Override
    public int compareTo(Level other) {
        return gramsPerKilogram.compareTo(other.gramsPerKilogram);
    }

    /** In digits that differ from those of the limit it is over. */
    public String shownApartFrom(Level limit) {
        return gramsPerKilogram.shownApartFrom(limit.gramsPerKilogram) + " g/kg";
    }

    @Override
    public String toString() {
        return gramsPerKilogram.shown() + " g/kg";
    }
}
