package org.yaoshi.formulation;

import java.math.BigDecimal;
import org.yaoshi.document.Misread;

/**
 * An area on the pack (版面面积).
 *
 * @param squareCentimetres not negative
 */
public record Area(BigDecimal squareCentimetres) {

    /** Reads «120 cm²» or «120 cm2». */
    public static Area of(String text) {
        String written = Decimals.halfWidth(text);
        if (!written.endsWith("cm2") && !written.endsWith("cm²")) {
            throw new Misread("「" + text + "」不是面积；请写成 120 cm²", "«" + text + "» is no area; write it as 120 cm²");
        }
        return new Area(Decimals.read(written.substring(0, written.length() - 3).strip()));
    }

    @Override
    public String toString() {
        return squareCentimetres.toPlainString() + " cm²";
    }
}
