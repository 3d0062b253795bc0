package org.yaoshi.dossier.pdf;

import java.awt.Color;
import org.yaoshi.dossier.Block.Tone;

/** The few colours of a dossier, those of the screen: ink, one leaf green, and a colour where it means something. */
final class Ink {

    static final Color INK = new Color(0x20302a);
    static final Color SOFT = new Color(0x5d6b65);
    static final Color LINE = new Color(0xe3dfd4);
    static final Color LEAF = new Color(0x2f6b4f);
    static final Color LEAF_SOFT = new Color(0xe7f0ea);

    private static final Color JUJUBE = new Color(0xa53a2b);
    private static final Color AMBER = new Color(0x9a6412);
    private static final Color SLATE = new Color(0x566570);

    private Ink() {}

    static Color of(Tone tone) {
        return switch (tone) {
            case PLAIN, STRONG, LATIN -> INK;
            case QUIET -> SOFT;
            case PASS -> LEAF;
            case BREACH -> JUJUBE;
            case REVIEW -> AMBER;
            case GAP -> SLATE;
        };
    }
}
