package org.yaoshi.dossier.pdf;

import java.util.List;

/**
 * The page on which each section starts, and how many pages there are.
 *
 * @param starts one number a section, in order; empty while the numbers are still unknown
 * @param total all pages, title and contents included
 */
record PageNumbers(List<Integer> starts, int total) {

    PageNumbers {
        starts = List.copyOf(starts);
    }

    /** The page of the section with this index, 0 while it is unknown. */
    int start(int section) {
        return section < starts.size() ? starts.get(section) : 0;
    }
}
