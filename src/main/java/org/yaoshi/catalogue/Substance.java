package org.yaoshi.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaoshi.document.Words;

/**
 * An ingredient's official identity (物质基原): its names and species, and nothing of what the law says of it.
 *
 * @param name the short official name in Chinese and an English one
 * @param pinyin with tone marks, syllables parted by blanks; may be empty
 * @param aliases other names that mean this substance alone
 * @param latin the species, first the leading one
 * @param latinSynonyms botanical synonyms that mean the same species
 * @param ins the INS number of an additive
 * @param functions what an additive does; not empty means that it is an additive
 * @param unconfirmed which of these fields rest on one source or on memory
 */
public record Substance(
        String id,
        Words name,
        String pinyin,
        List<String> aliases,
        List<String> latin,
        List<String> latinSynonyms,
        Optional<Family> family,
        Optional<String> allergen,
        Optional<String> ins,
        List<String> functions,
        List<String> unconfirmed) {

    public Substance {
        aliases = List.copyOf(aliases);
        latin = List.copyOf(latin);
        latinSynonyms = List.copyOf(latinSynonyms);
        functions = List.copyOf(functions);
        unconfirmed = List.copyOf(unconfirmed);
    }

    /** A plant family (科). */
    public record Family(String zh, String latin) {}

    public boolean isAdditive() {
        return !functions.isEmpty();
    }

    /** Whether the Latin name is this substance's species or a synonym of it. */
    public boolean isSpecies(String written) {
        return Stream.concat(latin.stream(), latinSynonyms.stream()).anyMatch(name -> isSpecies(name, written));
    }

    /** The name, or the name and who gave it: Codonopsis pilosula (Franch.) Nannf.; a variety is another name. */
    private static boolean isSpecies(String name, String written) {
        if (Substances.key(name).equals(Substances.key(written))) {
            return true;
        }
        String author = written.strip().startsWith(name + " ")
                ? written.strip().substring(name.length() + 1).strip()
                : "";
        return author.matches("\\(?[A-Z].*");
    }
}
