package org.yaoshi.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;
import org.yaoshi.document.Language;
import org.yaoshi.dossier.Block;
import org.yaoshi.dossier.Block.Cell;
import org.yaoshi.dossier.Block.Facts;
import org.yaoshi.dossier.Block.Paragraph;
import org.yaoshi.dossier.Block.Tone;
import org.yaoshi.dossier.Dossier;
import org.yaoshi.dossier.Fact;
import org.yaoshi.dossier.Section;

class PdfRendererTest {

    private static final String SENTENCE = "党参、黄芪可作为食药物质使用;使用部位、来源与限量均应符合公告的规定。";

    /** Twelve sections so long that each covers about a page. */
    private static Dossier longDossier(Language language) {
        List<Block> text = Collections.nCopies(6, new Paragraph(SENTENCE.repeat(6)));
        Section[] sections = IntStream.rangeClosed(1, 12)
                .mapToObj(section -> new Section(heading(section), text))
                .toArray(Section[]::new);
        return Paper.dossier(language, sections);
    }

    private static String heading(int section) {
        return "第" + "甲乙丙丁戊己庚辛壬癸子丑".charAt(section - 1) + "章";
    }

    @Test
    void chineseAndLatinNamesCanBeReadBack() {
        Paper paper = Paper.of(
                new Facts(List.of(new Fact("规则库", "sha256:7f3a"))),
                new Paragraph(SENTENCE),
                Paper.table(
                        List.of("原料", "学名"),
                        List.of(
                                List.of(new Cell("人参", Tone.STRONG), new Cell("Panax ginseng", Tone.LATIN)),
                                List.of(new Cell("黄芪", Tone.BREACH), new Cell("Astragalus mongholicus", Tone.LATIN)))));
        assertThat(paper.text())
                .contains("参芪植物饮料", "合规检查报告", "检查日期", "2026-11-23", "目录", "检查结果")
                .contains("sha256:7f3a", SENTENCE, "人参", "Panax ginseng", "黄芪", "Astragalus mongholicus");
    }

    @Test
    void eachPageAfterTheTitleSaysWhichItIsOfHowMany() {
        List<String> pages = Paper.of(longDossier(Language.ZH)).pages();
        assertThat(pages).hasSizeGreaterThan(10);
        assertThat(pages.getFirst()).doesNotContain("页");
        for (int page = 2; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1)).contains("第 " + page + " 页 共 " + pages.size() + " 页");
        }
    }

    @Test
    void aLongCoverRunsOverSeveralPagesAndLosesNothing() {
        List<Fact> cover = IntStream.range(0, 80)
                .mapToObj(i -> new Fact("事项" + i + "。", "值".repeat(60)))
                .toList();
        Dossier one = Paper.dossier(new Section("结", List.of()));
        Dossier dossier = new Dossier(Language.ZH, "长名".repeat(60), "报告", cover, one.sections(), one.on());
        List<String> pages = Paper.of(dossier).pages();
        assertThat(String.join("", pages))
                .contains(cover.stream().map(Fact::label).toList());
        assertThat(pages.getLast()).contains("1  结", "第 " + pages.size() + " 页 共 " + pages.size() + " 页");
    }

    @Test
    void anEnglishDossierCountsItsPagesInEnglish() {
        List<String> pages = Paper.of(longDossier(Language.EN)).pages();
        assertThat(pages.get(1)).contains("Contents", "Page 2 of " + pages.size());
        assertThat(String.join("", pages)).doesNotContain("目录", " 页");
    }

    @Test
    void theContentsNameThePageWhereEachSectionStands() {
        List<String> pages = Paper.of(longDossier(Language.ZH)).pages();
        for (int section = 1; section <= 12; section++) {
            String heading = heading(section);
            int page = IntStream.range(2, pages.size())
                            .filter(i -> pages.get(i).contains(heading))
                            .findFirst()
                            .orElseThrow()
                    + 1;
            String entry = section + " " + heading + " " + page;
            assertThat(pages.get(1).lines().map(String::strip)).contains(entry);
        }
    }

    @Test
    void contentsOfManySectionsRunOverSeveralPagesAndStillCountRight() {
        Section[] sections = IntStream.rangeClosed(1, 90)
                .mapToObj(i -> new Section("附件" + i, List.of()))
                .toArray(Section[]::new);
        List<String> pages = Paper.of(Paper.dossier(sections)).pages();
        assertThat(pages.subList(1, 5)).allMatch(page -> page.contains("附件") && !page.contains("(无)"));
        assertThat(pages.get(4)).contains("附件90 " + pages.size());
        assertThat(pages.getLast()).contains("90  附件90", "第 " + pages.size() + " 页 共 " + pages.size() + " 页");
    }

    @Test
    void eachSectionHasABookmarkAndALinkInTheContents() {
        PdfReader reader = Paper.of(longDossier(Language.ZH)).reader();
        List<Map<String, Object>> bookmarks = SimpleBookmark.getBookmarkList(reader);
        assertThat(bookmarks).hasSize(12);
        assertThat(bookmarks.get(11).get("Title")).isEqualTo("12  第丑章");
        assertThat(bookmarks.get(0).get("Page").toString()).startsWith("3 ");
        assertThat(reader.getNamedDestination().keySet().stream().map(Object::toString))
                .contains("section-1", "section-12");
        assertThat(reader.getLinks(2)).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void aLatinNameLeansAndAChineseNameStandsUpright() throws Exception {
        String leaning = "1 0 0.21256 1";
        assertThat(contents(new Paragraph("Panax ginseng", Tone.LATIN))).contains(leaning);
        assertThat(contents(new Paragraph("人参", Tone.PLAIN))).doesNotContain(leaning);
    }

    private static String contents(Paragraph paragraph) throws Exception {
        return new String(Paper.of(paragraph).reader().getPageContent(3), StandardCharsets.ISO_8859_1);
    }

    @Test
    void allFontsAreEmbeddedAsSubsets() {
        PdfReader reader = Paper.of(new Paragraph("人参", Tone.STRONG), new Paragraph("Panax ginseng", Tone.LATIN))
                .reader();
        List<PdfDictionary> descriptors = new ArrayList<>();
        List<PdfDictionary> fonts = new ArrayList<>();
        for (int i = 1; i < reader.getXrefSize(); i++) {
            PdfObject object = reader.getPdfObject(i);
            if (object instanceof PdfDictionary dictionary) {
                if (PdfName.FONTDESCRIPTOR.equals(dictionary.getAsName(PdfName.TYPE))) {
                    descriptors.add(dictionary);
                } else if (PdfName.FONT.equals(dictionary.getAsName(PdfName.TYPE))) {
                    fonts.add(dictionary);
                }
            }
        }
        assertThat(fonts)
                .hasSize(4)
                .allMatch(font -> font.contains(PdfName.TOUNICODE) || font.contains(PdfName.FONTDESCRIPTOR));
        assertThat(descriptors).hasSize(2).allMatch(descriptor -> descriptor.contains(PdfName.FONTFILE2));
        assertThat(descriptors)
                .map(descriptor -> descriptor.getAsName(PdfName.FONTNAME).toString())
                .allMatch(name -> name.matches("/[A-Z]{6}\\+NotoSansSC-(Regular|Bold)"));
    }

    @Test
    void theFileSaysItsTitleLanguageAndDay() {
        PdfReader reader = Paper.of(new Paragraph(SENTENCE)).reader();
        assertThat(reader.getInfo())
                .containsEntry("Title", "参芪植物饮料 · 合规检查报告")
                .containsEntry("CreationDate", "D:20261123000000+08'00'");
        assertThat(reader.getCatalog().getAsString(PdfName.LANG).toString()).isEqualTo("zh");
        assertThat(reader.getCatalog().contains(PdfName.OUTPUTINTENTS)).isTrue();
    }

    @Test
    void theSameDossierGivesTheSameBytesInAnyTimeZoneAndLocale() {
        byte[] here = Paper.of(longDossier(Language.ZH)).bytes();
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-ca-islamic-nu-arab"));
            assertThat(Paper.of(longDossier(Language.ZH)).bytes()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void anotherDossierIsAnotherFile() {
        assertThat(fileId(Paper.of(new Paragraph("人参")))).isNotEqualTo(fileId(Paper.of(new Paragraph("党参"))));
    }

    private static byte[] fileId(Paper paper) {
        return paper.reader().getTrailer().getAsArray(PdfName.ID).getAsString(0).getBytes();
    }

    @Test
    void oneRendererServesManyThreads() {
        PdfRenderer renderer = PdfRenderer.withNotoSans();
        List<Dossier> dossiers = IntStream.range(0, 24)
                .mapToObj(i -> new Paragraph(SENTENCE.repeat(i + 1)))
                .map(text -> Paper.dossier(new Section("章", List.of(text))))
                .toList();
        List<byte[]> alone = dossiers.stream().map(renderer::render).toList();
        List<byte[]> together = dossiers.parallelStream().map(renderer::render).toList();
        for (int i = 0; i < alone.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i));
        }
    }
}
