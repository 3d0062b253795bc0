package org.yaoshi.formulation.store;

import java.time.Instant;
import org.yaoshi.document.Node;
import org.yaoshi.formulation.Formulation;

/**
 * A formulation as it is kept.
 *
 * @param id stable and readable, such as {@code shenqi-zhiwu-yinliao}
 * @param document the draft in the keys of the check contract, as it was written
 * @param version one more with each change; what a change was based on
 * @param changedBy a user name, or {@code yaoshi} for the example products
 */
public record StoredFormulation(
        String id, Formulation formulation, Node document, long version, Instant changedAt, String changedBy) {}
