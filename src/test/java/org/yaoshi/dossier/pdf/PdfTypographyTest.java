package org.yaoshi.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaoshi.dossier.Block;
import org.yaoshi.dossier.Block.Align;
import org.yaoshi.dossier.Block.Cell;
import org.yaoshi.dossier.Block.Column;
import org.yaoshi.dossier.Block.Paragraph;
import org.yaoshi.dossier.Block.Table;
import org.yaoshi.dossier.Block.Tone;

class PdfTypographyTest {

    /** The text with a | wherever a line may end. */
    private static String breaks(String text) {
        char[] letters = text.toCharArray();
        StringBuilder marked = new StringBuilder();
        IntStream.range(0, letters.length).forEach(i -> {
            marked.append(letters[i]);
            if (LineBreaks.CHINESE.isSplitCharacter(0, i, letters.length, letters, null)) {
                marked.append('|');
            }
        });
        return marked.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            人参和党参; 人|参|和|党|参
            「红豆」可指两种:; 「红|豆」|可|指|两|种:
            《公告》(2023年)。; 《公|告》|(2023年)。
            党参、黄芪,根; 党|参、|黄|芪,|根
            Panax ginseng根; Panax |ginseng|根
            每日3 g/day为限; 每|日|3 g/day|为|限
            不超过 3 g,否则; 不|超|过 |3 g,|否|则
            GB 2760 表A.1 ≤ 0.25 g/kg; GB 2760 表|A.1 |≤ 0.25 g/kg
            plant-based 2026-11-23; plant-|based |2026-11-23
            约 5 % 的人; 约 |5 % |的|人
            安全——有效……好; 安|全——|有|效……|好
            A (B) C; A |(B) |C
            """)
    void aLineMayEndHere(String text, String marked) {
        assertThat(breaks(text)).isEqualTo(marked.strip());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void noLineBeginsWithAClosingMarkOrEndsWithAnOpeningOne(int weight) {
        String[] parts = {"人参", "党参、", "「红豆」", "(根)", "黄芪。", "《公告》,", "3 g/day", "!", "枸杞子", "“药食”;"};
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            text.append(parts[(i * i + 3 * i + i / 7) % parts.length]);
        }
        List<Column> columns = List.of(new Column("空", 10 - weight, Align.LEFT), new Column("文", weight, Align.LEFT));
        Table table = new Table("", columns, List.of(List.of(new Cell(""), new Cell(text.toString()))));
        List<String> lines = Stream.of(Paper.of(table, new Paragraph(text.toString())))
                .flatMap(paper -> paper.pages().stream().skip(2))
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> line.length() > 1)
                .toList();
        assertThat(lines).hasSizeGreaterThan(40);
        assertThat(lines).noneMatch(line -> "、」)。》,!”;".indexOf(line.charAt(0)) >= 0);
        assertThat(lines).noneMatch(line -> "「(《“".indexOf(line.charAt(line.length() - 1)) >= 0);
        assertThat(lines).noneMatch(line -> line.startsWith("g/day") || line.endsWith("g/"));
    }

    @Test
    void aHashWithoutSpacesIsBrokenRatherThanCutOff() {
        String hash = "7f3a9c21e5d04b88".repeat(20);
        assertThat(Paper.of(new Paragraph(hash)).unbroken()).contains(hash);
        Block table = Paper.table(List.of("一", "二", "三"), List.of(Paper.row(hash, "", "")));
        assertThat(Paper.of(table).unbroken()).contains(hash);
    }

    @Test
    void whatTheFontCannotDrawIsShownAsMissing() {
        assertThat(Paper.of(new Paragraph("人参😀根𠮷叶\u0001茎")).text()).contains("人参〓根〓叶〓茎");
    }

    @Test
    void aMissingSignIsReplacedByTheUsualOne() {
        assertThat(Paper.of(new Paragraph("✗ 不合规 ✓ 合规")).text()).contains("× 不合规 ✓ 合规");
    }

    @Test
    void charactersThatLookAlikeAreReadBackAsTheUsualOne() {
        Paper paper = Paper.of(new Paragraph("⼈〜参⋯根\u00a0干"), new Paragraph("人～参…根 干"));
        assertThat(paper.text().split("人～参…根 干", -1)).hasSize(3);
    }

    @Test
    void invisibleMarksLeaveNoTrace() {
        assertThat(Paper.of(new Paragraph("人\u200b参\ufeff根\u00ad茎", Tone.QUIET)).text())
                .contains("人参根茎");
    }

    @Test
    void lineEndsInATextStay() {
        assertThat(Paper.of(new Paragraph("第一行\r\n第二行\n\n第四行")).text().lines().map(String::strip))
                .contains("第一行", "第二行", "第四行");
    }
}
