package org.yaoshi.formulation;

import java.math.BigDecimal;
import org.yaoshi.document.Misread;

/**
 * A ratio as it is written (比例): 5:1 is an extract of which one part was made from five parts of crude herb (提取比);
 * 1:8 is a solid drink of which one part is drunk in eight parts of water.
 */
public record Ratio(BigDecimal left, BigDecimal right) {

    public static Ratio of(String text) {
        String[] sides = Decimals.halfWidth(text).split(":", -1);
        if (sides.length != 2) {
            throw new Misread("「" + text + "」不是比例；请写成 5:1", "«" + text + "» is no ratio; write it as 5:1");
        }
        return new Ratio(Decimals.readPositive(sides[0].strip()), Decimals.readPositive(sides[1].strip()));
    }

    public Fraction quotient() {
        return new Fraction(left, right);
    }

    @Override
    public String toString() {
        return left.toPlainString() + ":" + right.toPlainString();
    }
}
