package org.yaoshi.platform;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Speaks to the person who started the server, past the server's log: in plain lines, and in UTF-8 whatever the locale. */
public final class Console {

    private static final PrintStream TERMINAL =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    private Console() {}

    public static void say(String text) {
        TERMINAL.println(text);
    }
}
