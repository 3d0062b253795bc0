package org.yaoshi.catalogue;

import java.util.List;
import org.yaoshi.document.Words;

/**
 * A name that several substances go by (同名异物): asked about, never guessed.
 *
 * @param pinyin its reading with tone marks, which is as ambiguous as the name
 * @param means the ids of what it may mean
 * @param why what the difference is and how to write it instead
 */
public record SharedName(String name, String pinyin, List<String> means, Words why) {

    public SharedName {
        means = List.copyOf(means);
    }
}
