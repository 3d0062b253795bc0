package org.yaoshi.formulation;

import java.math.BigDecimal;
import org.yaoshi.document.Misread;

/**
 * The density of a liquid product (密度); stated by the laboratory, never assumed.
 *
 * @param gramsPerMillilitre more than zero
 */
public record Density(BigDecimal gramsPerMillilitre) {

    /** Reads «1.02 g/mL»; a density of liquid food lies between 0.5 and 2 g/mL. */
    public static Density of(String text) {
        String written = Decimals.halfWidth(text).replace("g/ml", "g/mL");
        if (!written.endsWith("g/mL")) {
            throw new Misread(
                    "「" + text + "」不是密度；请写成 1.02 g/mL", "«" + text + "» is no density; write it as 1.02 g/mL");
        }
        BigDecimal value = Decimals.readPositive(written.substring(0, written.length() - 4));
        if (value.compareTo(new BigDecimal("0.5")) < 0 || value.compareTo(new BigDecimal("2")) > 0) {
            throw new Misread(
                    "密度「" + text + "」不在 0.5–2 g/mL 之间，请核对单位",
                    "a density of «" + text + "» lies outside 0.5–2 g/mL; check the unit");
        }
        return new Density(value);
    }

    @Override
    public String toString() {
        return gramsPerMillilitre.toPlainString() + " g/mL";
    }
}
