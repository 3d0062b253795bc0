package org.yaoshi.formulation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact quotient of two decimals: a third stays a third, so nothing that stands on a limit is pushed over it by rounding.
 *
 * @param over the numerator
 * @param under the denominator, never zero
 */
public record Fraction(BigDecimal over, BigDecimal under) implements Comparable<Fraction> {

    private static final int DIGITS_SHOWN = 6;

    public static final Fraction ZERO = of(BigDecimal.ZERO);
    public static final Fraction ONE = of(BigDecimal.ONE);

    public Fraction {
        if (under.signum() <= 0) {
            throw new IllegalArgumentException("a denominator must be positive: " + under);
        }
    }

    public static Fraction of(BigDecimal value) {
        return new Fraction(value, BigDecimal.ONE);
    }

    public Fraction times(BigDecimal factor) {
        return new Fraction(over.multiply(factor), under);
    }

    public Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    /** @param divisor more than zero */
    public Fraction by(BigDecimal divisor) {
        return new Fraction(over, under.multiply(divisor));
    }

    public Fraction by(Fraction divisor) {
        return new Fraction(over.multiply(divisor.under), under.multiply(divisor.over));
    }

    public Fraction plus(Fraction other) {
        return under.compareTo(other.under) == 0
                ? new Fraction(over.add(other.over), under)
                : new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    public Fraction minus(BigDecimal value) {
        return new Fraction(over.subtract(value.multiply(under)), under);
    }

    public int signum() {
        return over.signum();
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    /** The largest decimal with {@code places} places that is not more than this. */
    public BigDecimal floor(int places) {
        return tidy(over.divide(under, places, RoundingMode.FLOOR));
    }

    /** In digits: a plain decimal as it was written, a quotient exactly where it ends, else six significant digits behind «≈». */
    public String shown() {
        if (under.equals(BigDecimal.ONE)) {
            return over.toPlainString();
        }
        try {
            BigDecimal exact = tidy(over.divide(under));
            if (exact.precision() <= 2 * DIGITS_SHOWN) {
                return exact.toPlainString();
            }
        } catch (ArithmeticException endless) {
            // falls through to the rounded form
        }
        return "≈" + rounded(DIGITS_SHOWN).toPlainString();
    }

    /** As {@link #shown()}, with as many more digits as it takes to look different from {@code other}, which it is. */
    public String shownApartFrom(Fraction other) {
        String shown = shown();
        if (!shown.startsWith("≈") || equals(other)) {
            return shown;
        }
        int digits = DIGITS_SHOWN;
        while (of(rounded(digits)).equals(other)) {
            digits++;
        }
        return "≈" + rounded(digits).toPlainString();
    }

    private BigDecimal rounded(int digits) {
        return tidy(over.divide(under, new MathContext(digits, RoundingMode.HALF_UP)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction fraction && compareTo(fraction) == 0;
    }

    @Override
    public int hashCode() {
        return over.divide(under, MathContext.DECIMAL64).stripTrailingZeros().hashCode();
    }

    private static BigDecimal tidy(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
