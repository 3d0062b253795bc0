package org.yaoshi.formulation;

import org.yaoshi.document.Misread;

/**
 * What a person takes in a day (每日食用量), in grams of the crude herb.
 *
 * @param gramsPerDay exact, never negative
 */
public record Dose(Fraction gramsPerDay) implements Comparable<Dose> {

    private static final String UNIT = "/day";

    public static final Dose NONE = new Dose(Fraction.ZERO);

    public Dose {
        if (gramsPerDay.signum() < 0) {
            throw new IllegalArgumentException("a dose cannot be negative: " + gramsPerDay);
        }
    }

    /** Reads «3 g/day» or «250 mg/day». */
    public static Dose of(String text) {
        String written = Decimals.halfWidth(text);
        Amount amount =
                written.endsWith(UNIT) ? Amount.of(written.substring(0, written.length() - UNIT.length())) : null;
        if (amount == null || !amount.isMass()) {
            throw new Misread(
                    "「" + text + "」不是每日量；请写成 3 g/day", "«" + text + "» is no daily amount; write it as 3 g/day");
        }
        return new Dose(Fraction.of(amount.inBaseUnit()));
    }

    public Dose plus(Dose other) {
        return new Dose(gramsPerDay.plus(other.gramsPerDay));
    }

    @Override
    public int compareTo(Dose other) {
        return gramsPerDay.compareTo(other.gramsPerDay);
    }

    /** In digits that differ from those of the limit it is over. */
    public String shownApartFrom(Dose limit) {
        return gramsPerDay.shownApartFrom(limit.gramsPerDay) + " g" + UNIT;
    }

    @Override
    public String toString() {
        return gramsPerDay.shown() + " g" + UNIT;
    }
}
