package org.yaoshi.rules;

import org.yaoshi.document.Words;

/**
 * Something a rule would have to know and does not (资料缺口): never a pass.
 *
 * @param missing the place that has to be filled in
 */
public record Gap(String rule, String check, String missing, Words message) implements Remark {

    @Override
    public String at() {
        return missing;
    }
}
