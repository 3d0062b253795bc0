package org.yaoshi.formulation;

import java.math.BigDecimal;
import org.yaoshi.document.Misread;

/**
 * The age of a plant at harvest (参龄), in years; ginseng is a food up to five of them.
 *
 * @param years not negative
 */
public record Age(BigDecimal years) implements Comparable<Age> {

    /** Reads «5 y» or «5 年». */
    public static Age of(String text) {
        String written = Decimals.halfWidth(text);
        if (!written.endsWith("y") && !written.endsWith("年")) {
            throw new Misread("「" + text + "」不是年龄；请写成 5 y", "«" + text + "» is no age; write it as 5 y");
        }
        return new Age(Decimals.read(written.substring(0, written.length() - 1).strip()));
    }

    @Override
    public int compareTo(Age other) {
        return years.compareTo(other.years);
    }

    @Override
    public String toString() {
        return years.toPlainString() + " y";
    }
}
