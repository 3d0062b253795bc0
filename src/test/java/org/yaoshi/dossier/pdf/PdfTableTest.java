package org.yaoshi.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.parser.MatchedPattern;
import org.openpdf.text.pdf.parser.PdfTextLocator;
import org.yaoshi.dossier.Block.Align;
import org.yaoshi.dossier.Block.Cell;
import org.yaoshi.dossier.Block.Column;
import org.yaoshi.dossier.Block.Facts;
import org.yaoshi.dossier.Block.Table;
import org.yaoshi.dossier.Block.Tone;
import org.yaoshi.dossier.Section;

class PdfTableTest {

    private static final Table THREE_HUNDRED_ROWS = Paper.table(
            List.of("序号", "检查项"),
            IntStream.rangeClosed(1, 300)
                    .mapToObj(i -> Paper.row("起" + i + "。", "可用原料名单".repeat(i % 14) + "讫" + i + "。"))
                    .toList());

    @Test
    void theHeadRepeatsOnEachPage() {
        List<String> pages = Paper.of(THREE_HUNDRED_ROWS).pages();
        List<String> withRows =
                pages.stream().filter(page -> page.contains("讫")).toList();
        assertThat(withRows).hasSizeGreaterThan(8).allMatch(page -> page.contains("检查项"));
    }

    @Test
    void aRowNeverTearsAcrossPages() {
        List<String> pages = Paper.of(THREE_HUNDRED_ROWS).pages().stream()
                .map(page -> page.replaceAll("\\s", ""))
                .toList();
        for (int i = 1; i <= 300; i++) {
            String first = "起" + i + "。";
            String last = "讫" + i + "。";
            assertThat(pages)
                    .filteredOn(page -> page.contains(first))
                    .hasSize(1)
                    .allMatch(page -> page.contains(last));
        }
    }

    @Test
    void aHeadingAndACaptionStayWithTheTableTheyBelongTo() {
        for (int lines = 1; lines < 40; lines++) {
            List<List<Cell>> filling =
                    IntStream.range(0, lines).mapToObj(i -> Paper.row("水")).toList();
            List<String> pages = Paper.of(Paper.dossier(
                            new Section("配方", List.of(Paper.table(List.of("原料"), filling))),
                            new Section("标签", List.of(Paper.table(List.of("营养成分"), List.of(Paper.row("能量")))))))
                    .pages();
            assertThat(pages.subList(2, pages.size()))
                    .filteredOn(page -> page.contains("标签"))
                    .allMatch(page -> page.contains("营养成分") && page.contains("能量"));
        }
    }

    @Test
    void aCellLongerThanAPageLosesNothing() {
        List<String> parts = IntStream.range(1000, 2000).mapToObj(i -> i + "号").toList();
        String cell = String.join("", parts);
        Paper paper = Paper.of(Paper.table(
                List.of("检查项", "说明"), List.of(Paper.row("前", "短"), Paper.row("长", cell), Paper.row("后", "短"))));
        assertThat(paper.pages()).hasSizeGreaterThan(3);
        assertThat(paper.unbroken()).contains(parts);
        assertThat(paper.text()).contains("后");
    }

    @Test
    void aHeadHigherThanAPageIsWrittenOnceRatherThanLost() {
        Paper paper = Paper.of(Paper.table(List.of("功能声称".repeat(900)), List.of(Paper.row("最后一行"))));
        assertThat(paper.text()).contains("最后一行");
        assertThat(paper.unbroken().split("功能声称", -1)).hasSize(901);
    }

    @Test
    void emptyThingsSaySo() {
        Section section = new Section("工艺说明", List.of());
        Section table = new Section("表", List.of(Paper.table(List.of("原料", "用量"), List.of())));
        Section noColumns = new Section("空", List.of(new Table("无列", List.of(), List.of()), new Facts(List.of())));
        Paper paper = Paper.of(Paper.dossier(section, table, noColumns));
        assertThat(paper.text()).contains("工艺说明", "原料", "用量", "无列");
        assertThat(paper.text().split("\\(无\\)", -1)).hasSize(5);
        assertThat(Paper.of(Paper.dossier()).text()).contains("目录");
    }

    @Test
    void aLongLatinNameAndManyNarrowColumnsAreSetWhole() {
        String name = "Astragalus membranaceus (Fisch.) Bge. var. mongholicus (Bge.)";
        List<Column> columns = IntStream.range(0, 12)
                .mapToObj(i -> new Column("列" + i, i == 0 ? 0 : 1, i % 2 == 0 ? Align.LEFT : Align.RIGHT))
                .toList();
        List<Cell> row =
                columns.stream().map(column -> new Cell(name, Tone.LATIN)).toList();
        Paper paper = Paper.of(new Table("学名", columns, List.of(row)));
        assertThat(paper.text()).contains("列0", "列11");
    }

    @Test
    void figuresEndAtTheSameRightEdge() throws Exception {
        List<Column> columns = List.of(new Column("用量", 1, Align.RIGHT), new Column("原料", 1, Align.LEFT));
        Table table = new Table("", columns, List.of(Paper.row("3 mL", "水"), Paper.row("918.05 mL", "水")));
        List<MatchedPattern> figures = new PdfTextLocator(Paper.of(table).reader()).searchPage(3, "[0-9.]+ mL");
        assertThat(figures).hasSize(2);
        float[] short3 = figures.getFirst().getCoordinates();
        float[] long918 = figures.getLast().getCoordinates();
        assertThat(short3[2]).isCloseTo(long918[2], within(0.1f));
        assertThat(short3[0]).isGreaterThan(long918[0] + 10);
    }

    @Test
    void aFigureAndAWordGetTheRoomTheyNeedFromAWiderColumn() {
        Table table = new Table(
                "用量",
                List.of(
                        new Column("原料", 20, Align.LEFT),
                        new Column("学名", 1, Align.LEFT),
                        new Column("每日", 1, Align.RIGHT)),
                List.of(List.of(new Cell("人参"), new Cell("Codonopsis", Tone.LATIN), new Cell("3.15 g/day"))));
        assertThat(Paper.of(table).text()).contains("Codonopsis", "3.15 g/day");
    }
}
