package org.yaoshi.formulation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yaoshi.document.Closest;
import org.yaoshi.document.Misread;
import org.yaoshi.document.Words;

/** A closed list of words (受控词表), found by id, by name in either language or by alias. */
public final class Terms {

    private final Words kind;
    private final List<Term> all;
    private final Map<String, Term> byName = new LinkedHashMap<>();

    /** @param kind what the words are, for messages: 部位 / part */
    public Terms(Words kind, List<Term> all) {
        this.kind = kind;
        this.all = List.copyOf(all);
        for (Term term : all) {
            byName.put(key(term.id()), term);
            byName.put(key(term.name().zh()), term);
            byName.putIfAbsent(key(term.name().en()), term);
            term.aliases().forEach(alias -> byName.put(key(alias), term));
        }
    }

    public List<Term> all() {
        return all;
    }

    public Optional<Term> find(String written) {
        return Optional.ofNullable(byName.get(key(written)));
    }

    /** The term as written, or a {@link Misread} with the word that would have been right. */
    public Term read(String written) {
        return find(written).orElseThrow(() -> {
            Optional<String> nearest = Closest.to(written, names());
            String zh = nearest.map(name -> "，是否想写「" + name + "」？").orElse("");
            String en = nearest.map(name -> "; did you mean «" + name + "»?").orElse("");
            return new Misread(
                    "未知的" + kind.zh() + "「" + written + "」" + zh, "unknown " + kind.en() + " «" + written + "»" + en);
        });
    }

    private Collection<String> names() {
        return byName.keySet();
    }

    private static String key(String written) {
        return Decimals.halfWidth(written).toLowerCase(Locale.ROOT);
    }
}
