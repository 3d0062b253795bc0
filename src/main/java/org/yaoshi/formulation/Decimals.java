package org.yaoshi.formulation;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaoshi.document.Misread;

/** Decimals as people write them in a recipe: plain digits, exact, never a float. */
final class Decimals {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}(\\.\\d{1,12})?");

    private static final Pattern NO_DIGITS_ALONE = Pattern.compile("\\p{No}");
    private static final Pattern NO_DIGITS = Pattern.compile("(?<=\\p{No})|(?=\\p{No})");

    private Decimals() {}

    /** Half-width digits and signs for what an input method may have left full-width. */
    static String halfWidth(String text) {
        // Raised, lowered and circled digits are no digits: 10³ must not become 103.
        return NO_DIGITS
                .splitAsStream(text)
                .map(piece -> NO_DIGITS_ALONE.matcher(piece).matches()
                        ? piece
                        : Normalizer.normalize(piece, Normalizer.Form.NFKC))
                .collect(Collectors.joining())
                .strip();
    }

    /** A decimal that is not negative. */
    static BigDecimal read(String text) {
        String written = halfWidth(text);
        if (written.startsWith("-")) {
            throw new Misread(
                    "「" + text + "」是负数；这里只能是零或正数", "«" + text + "» is negative; only zero or more is possible here");
        }
        if (!PLAIN.matcher(written).matches()) {
            throw new Misread(
                    "「" + text + "」不是数；请写成 12 或 0.05", "«" + text + "» is not a number; write it as 12 or 0.05");
        }
        return new BigDecimal(written);
    }

    /** A decimal above zero. */
    static BigDecimal readPositive(String text) {
        BigDecimal value = read(text);
        if (value.signum() == 0) {
            throw new Misread("「" + text + "」必须大于零", "«" + text + "» must be more than zero");
        }
        return value;
    }
}
