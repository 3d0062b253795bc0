package org.yaoshi.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaoshi.formulation.Label;

/**
 * A product with one of these substances must carry a statement on its label (须标示的语句).
 *
 * @param substances their ids
 * @param statement the wording to use
 * @param accept other wordings that say the same
 */
public record RequiredStatement(List<String> substances, String statement, List<String> accept) implements Provision {

    private static final String PLACE = "/label/statements";
    private static final Pattern NO_WORDS = Pattern.compile("(?<!\\d)\\.|\\.(?!\\d)|[\\s\\p{P}&&[^.]]");

    public RequiredStatement {
        substances = List.copyOf(substances);
        accept = List.copyOf(accept);
    }

    @Override
    public boolean answersFor(Item item) {
        return false;
    }

    @Override
    public List<Remark> judge(Recipe recipe, RuleInForce rule) {
        List<Item> concerned = recipe.with(substances);
        if (concerned.isEmpty()) {
            return List.of();
        }
        List<String> onLabel = new ArrayList<>();
        recipe.formulation().label().flatMap(Label::statements).ifPresent(onLabel::addAll);
        recipe.formulation().label().flatMap(Label::text).ifPresent(onLabel::add);
        boolean given = recipe.formulation()
                .label()
                .map(label -> label.statements().isPresent() || label.text().isPresent())
                .orElse(false);
        String zh = names(concerned, Name.ZH);
        String en = names(concerned, Name.EN);
        if (!given) {
            return List.of(rule.gap(
                    PLACE,
                    "含" + zh + "，没有标签语句可核对；须标示「" + statement + "」",
                    "with " + en + ", and no label statements to look at; «" + statement + "» must stand there"));
        }
        List<String> wordings = Stream.concat(Stream.of(statement), accept.stream())
                .map(RequiredStatement::bare)
                .toList();
        boolean stated = onLabel.stream().map(RequiredStatement::bare).anyMatch(text -> wordings.stream()
                .anyMatch(text::contains));
        if (stated) {
            return List.of(rule.pass(PLACE));
        }
        return List.of(rule.at(PLACE)
                .limit(statement)
                .suggest(PLACE + "/-", statement, true)
                .saying(
                        "含" + zh + "，标签没有标示「" + statement + "」。",
                        "With " + en + ", the label does not state «" + statement + "»."));
    }

    private enum Name {
        ZH,
        EN
    }

    private static String names(List<Item> items, Name language) {
        return items.stream()
                .map(item -> item.substance().orElseThrow().name())
                .map(name -> language == Name.ZH ? name.zh() : name.en())
                .distinct()
                .collect(Collectors.joining(language == Name.ZH ? "、" : ", "));
    }

    /** The wording alone: half width, without white space and punctuation; signs of comparison and decimal points stay. */
    private static String bare(String text) {
        return NO_WORDS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
    }
}
