package org.yaoshi.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @Test
    void theLanguageChangesAndTheRestStays() {
        Address address = Address.of("/product.xhtml", "id=wuhongtang&lang=zh&on=2018-06-01");

        assertThat(address.with("lang", "en")).hasToString("/product.xhtml?id=wuhongtang&on=2018-06-01&lang=en");
    }

    @Test
    void withoutItsOnlyParameterThereIsNoQuestionMark() {
        assertThat(Address.of("/", "last=2026-11-23").without("last")).hasToString("/");
    }

    @Test
    void chineseAndSignsComeBackWhole() {
        Address address = Address.of("/product.xhtml", null).with("id", "五红汤 & 五黑汤");

        assertThat(Address.local(address.toString())).contains(address);
    }

    @Test
    void oneGoesBackToWhereOneWas() {
        assertThat(Address.local("/product.xhtml?id=wuhongtang&on=2018-06-01"))
                .map(Address::toString)
                .contains("/product.xhtml?id=wuhongtang&on=2018-06-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "product.xhtml",
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example/",
                "/a\\b",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: a=b"
            })
    void nobodyIsLedToAnotherSite(String written) {
        assertThat(Address.local(written)).isEmpty();
    }

    @Test
    void noAddressLeadsNowhere() {
        assertThat(Address.local(null)).isEmpty();
    }

    @Test
    void aStrayPercentSignIsNoReasonToFail() {
        assertThat(Address.of("/", "on=%zz")).hasToString("/?on=%25zz");
    }
}
