package org.yaoshi.formulation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** A unit of an amount (计量单位), of mass or of volume. */
public enum Unit {
    KILOGRAM("kg", Dimension.MASS, "1000"),
    GRAM("g", Dimension.MASS, "1"),
    MILLIGRAM("mg", Dimension.MASS, "0.001"),
    MICROGRAM("µg", Dimension.MASS, "0.000001"),
    LITRE("L", Dimension.VOLUME, "1000"),
    MILLILITRE("mL", Dimension.VOLUME, "1");

    /** What a unit measures. */
    public enum Dimension {
        MASS,
        VOLUME
    }

    private final String symbol;
    private final Dimension dimension;
    private final BigDecimal factor;

    Unit(String symbol, Dimension dimension, String factor) {
        this.symbol = symbol;
        this.dimension = dimension;
        this.factor = new BigDecimal(factor);
    }

    public String symbol() {
        return symbol;
    }

    public Dimension dimension() {
        return dimension;
    }

    /** How many grams, or how many millilitres, one of this unit is; exact. */
    public BigDecimal factor() {
        return factor;
    }

    /** The unit of that symbol, as written: {@code mL} and {@code ml} are the same, {@code Mg} is none. */
    public static Optional<Unit> of(String symbol) {
        String written =
                switch (symbol) {
                    case "ml", "ML", "㎖", "毫升" -> "mL";
                    case "l", "升" -> "L";
                    case "克" -> "g";
                    case "毫克", "㎎" -> "mg";
                    case "千克", "公斤", "㎏", "KG", "Kg" -> "kg";
                    case "ug", "μg", "微克" -> "µg";
                    default -> symbol;
                };
        return Arrays.stream(values())
                .filter(unit -> unit.symbol.equals(written))
                .findFirst();
    }
}
