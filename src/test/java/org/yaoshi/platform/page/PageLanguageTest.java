package org.yaoshi.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.yaoshi.document.Language;

class PageLanguageTest {

    @Test
    void theFirstWishThatIsOursIsGranted() {
        assertThat(PageLanguage.first(
                        List.of(Locale.GERMAN, Locale.UK, Locale.CHINA).iterator()))
                .contains(Language.EN);
    }

    @Test
    void chineseOfAnyPlaceIsChinese() {
        assertThat(PageLanguage.first(List.of(Locale.TAIWAN).iterator())).contains(Language.ZH);
    }

    @Test
    void aLanguageThatIsNotOursIsNone() {
        assertThat(PageLanguage.first(List.of(Locale.FRENCH).iterator())).isEmpty();
        assertThat(PageLanguage.named("fr")).isEmpty();
        assertThat(PageLanguage.named(null)).isEmpty();
    }
}
