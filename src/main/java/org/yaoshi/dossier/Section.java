package org.yaoshi.dossier;

import java.util.List;

/** A chapter (章) of a dossier. */
public record Section(String heading, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }
}
