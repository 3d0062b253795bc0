package org.yaoshi.dossier.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.yaoshi.account.Permission;
import org.yaoshi.account.security.Allowed;
import org.yaoshi.document.Language;
import org.yaoshi.dossier.DossierWriter;
import org.yaoshi.dossier.pdf.PdfRenderer;
import org.yaoshi.formulation.store.Formulations;
import org.yaoshi.formulation.store.NoSuchFormulation;
import org.yaoshi.formulation.store.StoredFormulation;
import org.yaoshi.rules.Checker;
import org.yaoshi.rules.Report;
import org.yaoshi.rules.store.RuleBooks;

/** The dossiers of the laboratory's formulations. */
@ApplicationScoped
public class Dossiers {

    @Inject
    private Formulations formulations;

    @Inject
    private RuleBooks law;

    /** Read at the first dossier: the fonts are large, and many a server never sets one. */
    private PdfRenderer renderer;

    /**
     * The dossier as the bytes of a PDF file.
     *
     * @throws NoSuchFormulation when there is none of that id
     */
    @Allowed(Permission.READ)
    public byte[] pdf(String formulation, LocalDate on, Language language) {
        StoredFormulation stored = formulations.find(formulation);
        Report report = Checker.check(stored.formulation(), law.book(), on);
        return renderer().render(DossierWriter.write(stored.formulation(), report, law.book(), language));
    }

    private synchronized PdfRenderer renderer() {
        if (renderer == null) {
            renderer = PdfRenderer.withNotoSans();
        }
        return renderer;
    }
}
