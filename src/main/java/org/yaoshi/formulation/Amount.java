package org.yaoshi.formulation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaoshi.document.Misread;

/**
 * An amount (用量) with its unit, exact and shown in the digits the user wrote.
 *
 * @param value never negative; its scale is the one that was written
 */
public record Amount(BigDecimal value, Unit unit) {

    private static final Pattern WRITTEN = Pattern.compile("(-?[^\\p{L}µ%]*?)\\s*([\\p{L}µ%]*)");

    public Amount {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("an amount cannot be negative: " + value);
        }
    }

    /** Reads «12 g» or «0.5 mL»; full-width digits are taken as digits. */
    public static Amount of(String text) {
        Matcher written = WRITTEN.matcher(Decimals.halfWidth(text));
        if (!written.matches() || written.group(1).isBlank()) {
            throw new Misread("「" + text + "」不是用量；请写成 12 g", "«" + text + "» is no amount; write it as 12 g");
        }
        BigDecimal value = Decimals.read(written.group(1));
        String symbol = written.group(2).replace('μ', 'µ');
        if (symbol.isEmpty()) {
            throw new Misread(
                    "「" + text + "」没有单位；可用单位：" + symbols("、"), "«" + text + "» has no unit; units: " + symbols(", "));
        }
        Unit unit = Unit.of(symbol)
                .orElseThrow(() -> new Misread(
                        "未知的单位「" + symbol + "」；可用单位：" + symbols("、"),
                        "unknown unit «" + symbol + "»; units: " + symbols(", ")));
        return new Amount(value, unit);
    }

    /** As {@link #of}, and more than nothing: a yield or a serving of zero has no meaning. */
    public static Amount positive(String text) {
        Amount amount = of(text);
        if (amount.value.signum() == 0) {
            throw new Misread("「" + text + "」必须大于零", "«" + text + "» must be more than zero");
        }
        return amount;
    }

    /** In grams or in millilitres, whichever the unit measures. */
    public BigDecimal inBaseUnit() {
        return value.multiply(unit.factor());
    }

    /** Such a part of this amount, rounded down to {@code places}, or to as many as were written. */
    public Amount part(Fraction share, int places) {
        return new Amount(share.times(value).floor(Math.max(places, value.scale())), unit);
    }

    public boolean isMass() {
        return unit.dimension() == Unit.Dimension.MASS;
    }

    @Override
    public String toString() {
        return value.toPlainString() + " " + unit.symbol();
    }

    private static String symbols(String separator) {
        return Arrays.stream(Unit.values()).map(Unit::symbol).collect(Collectors.joining(separator));
    }
}
