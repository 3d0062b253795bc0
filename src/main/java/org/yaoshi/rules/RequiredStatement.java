package org.yaoshi.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    private static final Pattern SENTENCES = Pattern.compile("[。;!?\\n\\r]|\\.(?!\\d)");
    /** A comma more than the wording has does not change it: 过敏体质人群，不宜食用. */
    private static final int SPARE_COMMAS = 2;

    private static final Pattern CLAUSES = Pattern.compile("[,:]");
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
        List<String> all = Stream.concat(Stream.of(statement), accept.stream()).toList();
        List<String> wordings = all.stream().map(RequiredStatement::bare).toList();
        int longest = all.stream().mapToInt(RequiredStatement::clauses).max().orElseThrow() + SPARE_COMMAS;
        boolean stated =
                onLabel.stream().flatMap(text -> readings(text, longest)).anyMatch(wordings::contains);
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

    /**
     * What a label says, sentence by sentence: each run of up to {@code longest} whole clauses, with and without what announces
     * it («注意：»). Words before or after a wording may turn it round, so a wording inside a longer clause does not count.
     */
    private static Stream<String> readings(String text, int longest) {
        return SENTENCES.splitAsStream(normal(text)).flatMap(sentence -> {
            List<String> clauses = List.of(CLAUSES.split(sentence));
            return IntStream.range(0, clauses.size()).boxed().flatMap(from -> IntStream.rangeClosed(
                            from + 1, Math.min(from + longest, clauses.size()))
                    .mapToObj(to -> bare(String.join("", clauses.subList(from, to)))));
        });
    }

    private static int clauses(String wording) {
        return CLAUSES.split(normal(wording)).length;
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** The wording alone: half width, without white space and punctuation; signs of comparison and decimal points stay. */
    private static String bare(String text) {
        return NO_WORDS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
    }
}
