package org.yaoshi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.yaoshi.harness.InBrowser;

class StartPageBrowserIT extends InBrowser {

    @Test
    void theHouseHasItsNameOnTheDoor() throws Exception {
        open("/");

        assertThat(waitFor(page -> page.findElement(By.tagName("h1"))).getText())
                .contains("药食");
        picture("start");
    }
}
