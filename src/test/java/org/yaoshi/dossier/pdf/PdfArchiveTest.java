package org.yaoshi.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.yaoshi.document.Language;
import org.yaoshi.dossier.Block;
import org.yaoshi.dossier.Block.Cell;
import org.yaoshi.dossier.Block.Paragraph;
import org.yaoshi.dossier.Block.Tone;
import org.yaoshi.dossier.Dossier;
import org.yaoshi.dossier.Fact;
import org.yaoshi.dossier.Section;

/** Asks veraPDF, the reference validator, whether the file may be archived (PDF/A-2u). */
class PdfArchiveTest {

    @Test
    void aDossierIsAnArchivalFile() throws Exception {
        List<Block> blocks = new ArrayList<>();
        for (Tone tone : Tone.values()) {
            blocks.add(new Paragraph("人参😀 Panax ginseng ✗ 3 g/day", tone));
        }
        blocks.add(Paper.table(List.of("原料", "学名"), List.of(List.of(new Cell("人参"), new Cell("Panax", Tone.LATIN)))));
        Section section = new Section("<检查> & \"结果\"\u0001", blocks);
        Dossier plain = Paper.dossier(Language.EN, section, new Section("", List.of()));
        Dossier odd = new Dossier(
                Language.ZH, "<参芪> & \u0001\n😀", "", List.of(new Fact("", "")), plain.sections(), plain.on());
        assertThat(violations(plain)).isEmpty();
        assertThat(violations(odd)).isEmpty();
    }

    private static List<String> violations(Dossier dossier) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour archival = PDFAFlavour.PDFA_2_U;
        byte[] bytes = Paper.of(dossier).bytes();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), archival);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(archival, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .toList();
        }
    }
}
