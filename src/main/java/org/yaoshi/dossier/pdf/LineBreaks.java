package org.yaoshi.dossier.pdf;

import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.PdfChunk;

/**
 * Where a line may end (避头尾): between Chinese characters, but never before 」 or after 「; between Latin words, but never
 * inside one; and a figure stays with its unit, 3 g/day.
 */
final class LineBreaks implements SplitCharacter {

    static final LineBreaks CHINESE = new LineBreaks();

    private static final String NEVER_FIRST = "，。、；：！？）］｝〉》」』】〕〗〙”’％‰℃℉°·…—–～／々" + ",.;:!?)]}%/";
    private static final String NEVER_LAST = "（［｛〈《「『【〔〖〘“‘￥／" + "([{¥$£#@/";
    private static final String COMPARES = "≤≥<>=≈±×~";

    private LineBreaks() {}

    @Override
    public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk[] chunks) {
        return current + 1 < end && mayBreak(text, current, end);
    }

    /** Whether a line may end with the character at this index and the next one begin the following line. */
    static boolean mayBreak(char[] text, int at, int end) {
        char last = text[at];
        char first = text[at + 1];
        if (last == ' ') {
            return at == 0 || first != ' ' && !belongTogether(text[at - 1], first);
        }
        if (first == ' ' || isNeverFirst(first) || isNeverLast(last)) {
            return false;
        }
        if (isChinese(last) || isChinese(first)) {
            return !Character.isDigit(last);
        }
        return last == '-' && at > 0 && Character.isLetter(text[at - 1]) && Character.isLetter(first);
    }

    /** What one space keeps together: 3 g, GB 2760, ≤ 3, and a bracket with what it encloses. */
    private static boolean belongTogether(char before, char after) {
        return isNeverFirst(after)
                || isNeverLast(before)
                || Character.isDigit(before) && Character.isLetter(after)
                || (Character.isUpperCase(before) || isCompares(before)) && Character.isDigit(after);
    }

    private static boolean isNeverFirst(char c) {
        return NEVER_FIRST.indexOf(c) >= 0 || Character.isLowSurrogate(c);
    }

    private static boolean isNeverLast(char c) {
        return NEVER_LAST.indexOf(c) >= 0 || Character.isHighSurrogate(c);
    }

    private static boolean isCompares(char c) {
        return COMPARES.indexOf(c) >= 0;
    }

    /** Characters as wide as they are high: ideographs, their punctuation, full-width forms, ① and —. */
    private static boolean isChinese(char c) {
        return c >= 0x2E80 && c < 0xA000
                || c >= 0xF900 && c < 0xFB00
                || c >= 0xFE30 && c < 0xFE50
                || c >= 0xFF00 && c < 0xFFF0
                || c >= 0x2460 && c < 0x2500
                || c == '—'
                || c == '…'
                || Character.isSurrogate(c);
    }
}
