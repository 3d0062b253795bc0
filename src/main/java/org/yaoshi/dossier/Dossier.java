package org.yaoshi.dossier;

import java.time.LocalDate;
import java.util.List;
import org.yaoshi.document.Language;

/**
 * A dossier (备案资料) ready to be set: a title page, then numbered sections. All text is already in {@link #language()},
 * and the same dossier always gives the same bytes.
 *
 * @param language the language of all text, and of the renderer's own words such as the page count
 * @param title the product's name
 * @param subtitle the kind of document, for example 产品研发与合规检查报告
 * @param cover the facts of the title page, in order
 * @param sections the chapters, numbered by the renderer from 1
 * @param on the day as of which the dossier speaks; it dates the document instead of the clock
 */
public record Dossier(
        Language language, String title, String subtitle, List<Fact> cover, List<Section> sections, LocalDate on) {

    public Dossier {
        cover = List.copyOf(cover);
        sections = List.copyOf(sections);
    }
}
