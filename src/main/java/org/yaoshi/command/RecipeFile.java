package org.yaoshi.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.yaoshi.document.Excerpt;
import org.yaoshi.document.Mistake;
import org.yaoshi.document.Node;
import org.yaoshi.document.Place;
import org.yaoshi.document.Unreadable;
import org.yaoshi.document.Words;
import org.yaoshi.document.json.Json;
import org.yaoshi.formulation.Formulation;
import org.yaoshi.formulation.FormulationReader;
import org.yaoshi.formulation.Vocabulary;
import org.yaoshi.rules.source.Yaml;

/**
 * A recipe in a file, JSON by its ending, otherwise YAML.
 *
 * @param name the file as it was named on the command line
 * @param text its text, for showing a line of it
 * @param document the recipe with its places
 */
record RecipeFile(String name, String text, Node document, Formulation formulation) {

    private static final int LARGEST = 1_000_000;

    /** @throws Unreadable with every mistake and its place */
    static RecipeFile read(Path file, Vocabulary vocabulary) {
        String name = file.toString();
        String text = text(file, name);
        try {
            Node document =
                    name.toLowerCase(Locale.ROOT).endsWith(".json") ? Json.read(name, text) : Yaml.read(name, text);
            return new RecipeFile(name, text, document, new FormulationReader(vocabulary).read(document));
        } catch (Unreadable broken) {
            throw new BadRecipe(broken.mistakes(), new Excerpt(Map.of(name, text)));
        }
    }

    private static String text(Path file, String name) {
        try {
            if (!Files.exists(file)) {
                throw bad(name, "没有这个文件", "there is no such file");
            }
            if (Files.isDirectory(file)) {
                throw bad(name, "这是文件夹，不是文件", "this is a folder, not a file");
            }
            byte[] bytes;
            try (InputStream content = Files.newInputStream(file)) {
                bytes = content.readNBytes(LARGEST + 1);
            }
            if (bytes.length > LARGEST) {
                throw bad(name, "文件太大：最多 " + LARGEST + " 字节", "the file is too large: at most " + LARGEST + " bytes");
            }
            return Json.decode(name, bytes);
        } catch (Unreadable notUtf8) {
            throw new BadRecipe(notUtf8.mistakes(), new Excerpt(Map.of()));
        } catch (IOException broken) {
            throw bad(name, "无法读取这个文件", "the file cannot be read");
        }
    }

    private static BadRecipe bad(String name, String zh, String en) {
        return new BadRecipe(
                java.util.List.of(new Mistake("", new Place(name, 0, 0), new Words(zh, en))), new Excerpt(Map.of()));
    }
}
