package org.yaoshi.dossier.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.yaoshi.document.Language;
import org.yaoshi.dossier.Block;
import org.yaoshi.dossier.Block.Align;
import org.yaoshi.dossier.Block.Cell;
import org.yaoshi.dossier.Block.Column;
import org.yaoshi.dossier.Block.Table;
import org.yaoshi.dossier.Dossier;
import org.yaoshi.dossier.Fact;
import org.yaoshi.dossier.Section;

/** A rendered dossier, read back page by page; and short words to write one. */
record Paper(byte[] bytes) {

    static Paper of(Dossier dossier) {
        return new Paper(PdfRenderer.withNotoSans().render(dossier));
    }

    /** A Chinese dossier with one section that holds these blocks. */
    static Paper of(Block... blocks) {
        return of(dossier(new Section("检查结果", List.of(blocks))));
    }

    static Dossier dossier(Section... sections) {
        return dossier(Language.ZH, sections);
    }

    static Dossier dossier(Language language, Section... sections) {
        List<Fact> cover = List.of(new Fact("检查日期", "2026-11-23"));
        return new Dossier(language, "参芪植物饮料", "合规检查报告", cover, List.of(sections), LocalDate.of(2026, 11, 23));
    }

    /** A table with one column a heading, each a little wider than the one before. */
    static Table table(List<String> headings, List<List<Cell>> rows) {
        List<Column> columns = IntStream.range(0, headings.size())
                .mapToObj(i -> new Column(headings.get(i), i + 1, Align.LEFT))
                .toList();
        return new Table("配方", columns, rows);
    }

    static List<Cell> row(String... cells) {
        return Arrays.stream(cells).map(Cell::new).toList();
    }

    PdfReader reader() {
        try {
            return new PdfReader(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of each page, the title page first. */
    List<String> pages() {
        PdfReader reader = reader();
        PdfTextExtractor extractor = new PdfTextExtractor(reader);
        return IntStream.rangeClosed(1, reader.getNumberOfPages())
                .mapToObj(page -> {
                    try {
                        return extractor.getTextFromPage(page);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    String text() {
        return String.join("\n", pages());
    }

    /** The text without spaces and line ends, to look for words that a line end may cut. */
    String unbroken() {
        return text().replaceAll("\\s", "");
    }
}
