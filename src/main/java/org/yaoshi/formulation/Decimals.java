package org.yaoshi.formulation;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.yaoshi.document.Misread;

/** Decimals as people write them in a recipe: plain digits, exact, never a float. */
final class Decimals {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}(\\.\\d{1,12})?");

    private Decimals() {}

    /** Half-width digits and signs for what an input method may have left full-width. */
    static String halfWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
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
