package org.yaoshi.formulation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yaoshi.document.Misread;

/**
 * A food category of GB 2760 (食品分类号), such as 14.05.03 植物饮料. What is said of a category holds for those below it.
 *
 * @param code two-digit groups, or a main group such as {@code 14.0}
 */
public record FoodCategory(String code) {

    private static final Pattern CODE = Pattern.compile("\\d{2}(\\.0|(\\.\\d{2}){1,4})");

    public static FoodCategory of(String text) {
        String code = text.strip();
        if (!CODE.matcher(code).matches()) {
            throw new Misread(
                    "「" + text + "」不是 GB 2760 食品分类号；请写成 14.05.03",
                    "«" + text + "» is no GB 2760 food-category code; write it as 14.05.03");
        }
        return new FoodCategory(code);
    }

    /** The category one level up; {@code 14.05} lies in {@code 14.0}, which lies in none. */
    public Optional<FoodCategory> parent() {
        if (code.endsWith(".0")) {
            return Optional.empty();
        }
        String above = code.substring(0, code.lastIndexOf('.'));
        return Optional.of(new FoodCategory(above.length() == 2 ? above + ".0" : above));
    }

    /** Whether this is {@code other} or lies below it. */
    public boolean isWithin(FoodCategory other) {
        for (Optional<FoodCategory> at = Optional.of(this);
                at.isPresent();
                at = at.get().parent()) {
            if (at.get().equals(other)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return code;
    }
}
