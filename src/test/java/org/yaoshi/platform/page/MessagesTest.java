package org.yaoshi.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the pages: each in both languages, each used, and none missing. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src", "main", "resources", "org", "yaoshi");
    private static final Path PAGES = Path.of("src", "main", "webapp");
    private static final Pattern USE = Pattern.compile("msg\\['([^']+)'\\]");
    private static final Pattern OTHER_USE = Pattern.compile("msg(\\.|\\[[^'])");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(keys("en")).isEqualTo(keys("zh"));
    }

    @Test
    void nothingIsLeftUnsaid() throws IOException {
        for (String language : Set.of("zh", "en")) {
            assertThat(messages(language).values())
                    .noneMatch(words -> words.toString().isBlank());
        }
    }

    @Test
    void whatPagesSayAndWhatIsWrittenDownAreTheSame() throws IOException {
        assertThat(used()).isEqualTo(keys("zh"));
    }

    @Test
    void everyUseCanBeFound() throws IOException {
        assertThat(pages()).allSatisfy(page -> assertThat(page).doesNotContainPattern(OTHER_USE));
    }

    private static Set<String> used() throws IOException {
        return pages().flatMap(page -> USE.matcher(page).results().map(MatchResult::group))
                .map(use -> use.substring("msg['".length(), use.length() - "']".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList().stream()
                    .map(MessagesTest::text);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> keys(String language) throws IOException {
        return new TreeSet<>(messages(language).stringPropertyNames());
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        try (Reader file = Files.newBufferedReader(MESSAGES.resolve("messages_" + language + ".properties"))) {
            messages.load(file);
        }
        return messages;
    }
}
