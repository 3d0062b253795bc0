package org.yaoshi.formulation;

import java.util.Map;
import org.yaoshi.document.Words;

/** What a place in a recipe is called on paper (位置名称): {@code /label/statements} is 标签语句. */
public final class PlaceName {

    private static final Map<String, Words> NAMES = Map.ofEntries(
            Map.entry("/name", new Words("产品名称", "product name")),
            Map.entry("/pathway", new Words("管理类别", "pathway")),
            Map.entry("/category", new Words("食品分类号", "food category")),
            Map.entry("/province", new Words("省份", "province")),
            Map.entry("/yield", new Words("产量", "yield")),
            Map.entry("/serving", new Words("每份的量", "serving")),
            Map.entry("/servingsPerDay", new Words("每日份数", "servings a day")),
            Map.entry("/density", new Words("密度", "density")),
            Map.entry("/dilution", new Words("冲调比例", "dilution")),
            Map.entry("/intendedFor", new Words("适用人群", "intended group")),
            Map.entry("/producedOn", new Words("生产日期", "day of production")),
            Map.entry("/filedOn", new Words("备案日期", "day of filing")),
            Map.entry("/process", new Words("工艺", "process")),
            Map.entry("/label", new Words("标签", "label")),
            Map.entry("/label/name", new Words("标签上的名称", "name on the label")),
            Map.entry("/label/text", new Words("标签文字", "label text")),
            Map.entry("/label/claims", new Words("标签声称", "label claims")),
            Map.entry("/label/statements", new Words("标签语句", "label statements")),
            Map.entry("/label/ingredients", new Words("标签配料表", "ingredient statement")),
            Map.entry("/label/allergens", new Words("致敏物质提示", "allergen statement")),
            Map.entry("/label/nutrition", new Words("营养成分表", "nutrition facts")),
            Map.entry("/label/netContent", new Words("净含量", "net content")),
            Map.entry("/label/panel", new Words("主要展示版面", "main panel")),
            Map.entry("/label/warning", new Words("警示语版面", "warning panel")),
            Map.entry("/label/edition", new Words("标签标准版本", "label edition")));

    private PlaceName() {}

    /** The name of the place or of the nearest one around it; a place without a name is called by its pointer. */
    public static Words of(String pointer) {
        for (String place = pointer; !place.isEmpty(); place = place.substring(0, place.lastIndexOf('/'))) {
            Words name = NAMES.get(place);
            if (name != null) {
                return name;
            }
        }
        return Words.same(pointer.isEmpty() ? "/" : pointer);
    }
}
