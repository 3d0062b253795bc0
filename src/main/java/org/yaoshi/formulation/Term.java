package org.yaoshi.formulation;

import java.util.List;
import org.yaoshi.document.Words;

/**
 * A word of a closed list (受控词): a plant part, a form, a role, a group of people.
 *
 * @param id its stable English key
 * @param name in both languages
 * @param aliases other ways to write it
 * @param kindOf the ids of more general terms that include it: a tuberous root is a root
 * @param extract for a form: whether what was dissolved was parted from the rest (提取物)
 */
public record Term(String id, Words name, List<String> aliases, List<String> kindOf, boolean extract) {

    public Term {
        aliases = List.copyOf(aliases);
        kindOf = List.copyOf(kindOf);
    }

    /** Whether this is the term of that id or a kind of it. */
    public boolean is(String other) {
        return id.equals(other) || kindOf.contains(other);
    }
}
