package org.yaoshi.rules.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaoshi.platform.CannotStart;

class RuleBooksTest {

    private static final Path OURS = Path.of("formulation-rules");

    @TempDir
    private Path folder;

    @BeforeEach
    void copyOurs() throws IOException {
        try (var files = Files.walk(OURS)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(OURS.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    @Test
    void withoutAFolderTheProductsOwnRulesHold() {
        assertThat(RuleBooks.read(Optional.empty()).book().id())
                .isEqualTo(RuleBooks.read(Optional.of(folder)).book().id());
    }

    @Test
    void aMistakeIsShownWithItsLineAndACaretInBothLanguages() throws IOException {
        replace("rules/daily-limit/renshen.yaml", "applies-by", "aplies-by");
        replace("scope.yaml", "reviewed: ", "reviewed: 约 ");

        assertThatThrownBy(() -> RuleBooks.read(Optional.of(folder)))
                .isInstanceOf(CannotStart.class)
                .message()
                .contains("2 处错误", "2 mistakes", folder.toString())
                .containsPattern("scope\\.yaml:\\d+:11: /reviewed: .*\\R    reviewed: 约 .*\\R {14}\\^\\R    \\S")
                .containsPattern("renshen\\.yaml:\\d+:\\d+: .*aplies-by.*是否想写「applies-by」");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> RuleBooks.read(Optional.of(folder.resolve("nowhere"))))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("nowhere");
    }

    private void replace(String file, String good, String bad) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(good);
        Files.writeString(folder.resolve(file), text.replace(good, bad));
    }
}
