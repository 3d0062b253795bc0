package org.yaoshi.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaoshi.document.Misread;
import org.yaoshi.document.Words;
import org.yaoshi.formulation.Age;
import org.yaoshi.formulation.FoodCategory;
import org.yaoshi.formulation.Level;
import org.yaoshi.formulation.Term;

/**
 * What one notice lists (名单), in the notice's own order.
 *
 * @param until the first day on which it no longer holds
 * @param complete whether all of the instrument is transcribed; otherwise absence means nothing
 */
public record SubstanceList(
        String id,
        Kind kind,
        Words title,
        Citation because,
        LocalDate from,
        Optional<LocalDate> until,
        boolean complete,
        List<Entry> entries) {

    public SubstanceList {
        entries = List.copyOf(entries);
    }

    /** What being on a list means. */
    public enum Kind {
        /** 食药物质目录. */
        FOOD_MEDICINE("food-medicine"),
        /** 新食品原料. */
        NEW_FOOD("new-food"),
        /** 普通食品. */
        ORDINARY_FOOD("ordinary-food"),
        /** 仅可用于保健食品. */
        HEALTH_FOOD_ONLY("health-food-only"),
        /** 食品添加剂. */
        ADDITIVES("additives");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        public static Kind of(String text) {
            return Arrays.stream(values())
                    .filter(kind -> kind.id.equals(text))
                    .findFirst()
                    .orElseThrow(() -> {
                        String known = Arrays.stream(values()).map(Kind::id).collect(Collectors.joining(", "));
                        return new Misread(
                                "未知的名单类别「" + text + "」；可用：" + known,
                                "unknown kind of list «" + text + "»; known: " + known);
                    });
        }
    }

    /**
     * One item of a notice.
     *
     * @param substance the id of what it names
     * @param as the name as the notice writes it
     * @param because the list's citation, or the entry's own
     * @param parts the parts it admits; empty where nothing is said of a part
     * @param partsByNotice whether the instrument itself names the part, rather than custom and pharmacopoeia
     * @param spiceOnly whether it admits use as a spice and seasoning only (仅作为香辛料和调味品使用)
     * @param ageAtMost up to which age the plant is admitted
     * @param review why using it always needs a person's decision
     * @param uses for an additive, in which foods and how much
     */
    public record Entry(
            String substance,
            String as,
            Citation because,
            List<Term> parts,
            boolean partsByNotice,
            boolean spiceOnly,
            Optional<Age> ageAtMost,
            Optional<Words> review,
            List<Use> uses) {

        public Entry {
            parts = List.copyOf(parts);
            uses = List.copyOf(uses);
        }

        /** Whether {@code part} is one of the parts, or a kind of one. */
        public boolean admits(Term part) {
            return parts.isEmpty() || parts.stream().anyMatch(admitted -> part.is(admitted.id()));
        }
    }

    /**
     * Where an additive may be used (使用范围), and how much of it.
     *
     * @param categories these and all below them
     * @param except those of them in which it may not
     * @param atMost empty means as needed (按生产需要适量使用)
     */
    public record Use(List<FoodCategory> categories, List<FoodCategory> except, Optional<Level> atMost) {

        public Use {
            categories = List.copyOf(categories);
            except = List.copyOf(except);
        }

        /** How many levels above {@code category} this use was written for; empty where it does not cover it. */
        Optional<Integer> distance(FoodCategory category) {
            if (except.stream().anyMatch(category::isWithin)) {
                return Optional.empty();
            }
            int steps = 0;
            for (Optional<FoodCategory> at = Optional.of(category);
                    at.isPresent();
                    at = at.get().parent()) {
                if (categories.contains(at.get())) {
                    return Optional.of(steps);
                }
                steps++;
            }
            return Optional.empty();
        }
    }

    public boolean inForceOn(LocalDate day) {
        return !from.isAfter(day) && until.map(day::isBefore).orElse(true);
    }
}
