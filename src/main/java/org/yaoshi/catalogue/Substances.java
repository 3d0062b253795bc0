package org.yaoshi.catalogue;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All ingredients by every name they go by: Chinese, alias, pinyin, Latin, English, id. A name that several answer to gives
 * them all; none is ever guessed.
 */
public final class Substances {

    private final Map<String, Substance> byId = new LinkedHashMap<>();
    private final Map<String, Set<Substance>> byName = new LinkedHashMap<>();
    private final Map<String, SharedName> sharedNames = new LinkedHashMap<>();

    public Substances(List<Substance> all, List<SharedName> sharedNames) {
        for (Substance substance : all) {
            byId.put(substance.id(), substance);
            name(substance.id(), substance);
            name(substance.name().zh(), substance);
            name(substance.name().en(), substance);
            substance.aliases().forEach(alias -> name(alias, substance));
            substance.latin().forEach(latin -> name(latin, substance));
            substance.latinSynonyms().forEach(latin -> name(latin, substance));
            name(withoutTones(substance.pinyin()), substance);
            name(substance.pinyin(), substance);
        }
        for (SharedName shared : sharedNames) {
            for (String name : List.of(shared.name(), shared.pinyin(), withoutTones(shared.pinyin()))) {
                this.sharedNames.put(key(name), shared);
                shared.means().forEach(id -> find(id).ifPresent(substance -> name(name, substance)));
            }
        }
    }

    public Collection<Substance> all() {
        return byId.values();
    }

    public Optional<Substance> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Every substance the name may mean; empty where it means none. */
    public Set<Substance> named(String written) {
        return byName.getOrDefault(key(written), Set.of());
    }

    /** What is said of a name that is declared to mean several. */
    public Optional<SharedName> shared(String written) {
        return Optional.ofNullable(sharedNames.get(key(written)));
    }

    /** A Chinese name that means this substance and no other. */
    public Optional<String> ownName(Substance substance) {
        return Stream.concat(Stream.of(substance.name().zh()), substance.aliases().stream())
                .filter(name -> named(name).equals(Set.of(substance)))
                .findFirst();
    }

    /** Every name in use, for finding the nearest one to a misspelt name. */
    public Collection<String> names() {
        return byName.keySet();
    }

    /** The form in which names are compared: full width as half width, no blanks, small letters. */
    public static String key(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .replace("’", "'")
                .replace("‘", "'")
                .toLowerCase(Locale.ROOT);
    }

    private void name(String name, Substance substance) {
        if (!name.isBlank()) {
            byName.computeIfAbsent(key(name), any -> new LinkedHashSet<>()).add(substance);
        }
    }

    private static String withoutTones(String pinyin) {
        return Normalizer.normalize(pinyin, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
