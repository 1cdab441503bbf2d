package org.legible.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On paper nothing can be opened, so what is folded away or explained in place on the screen is printed. */
class OnPaperIT {

    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
        server = new Server();
    }

    @AfterAll
    static void stop() {
        if (browser != null) browser.close();
        if (server != null) server.close();
    }

    @ParameterizedTest
    @MethodSource("org.legible.site.Website#kinds")
    void foldsAndMeaningsArePrinted(String page) {
        browser.width(1280).media("print", "light");
        for (boolean scripted : new boolean[] {true, false}) {
            browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", !scripted));
            browser.open(server.address(page));
            assertThat(browser.strings(Browser.resource("/scripts/unprinted.js")))
                    .as(scripted ? "with scripts" : "without scripts")
                    .isEmpty();
        }
        browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }

    @ParameterizedTest
    @MethodSource("org.legible.site.Website#kinds")
    void foldsOpenForThePaperAndCloseAgain(String page) {
        browser.media("screen", "light").open(server.address(page));
        assertThat(browser.strings("""
                const folds = [...document.querySelectorAll("main details")];
                const before = folds.map(fold => fold.open);
                dispatchEvent(new Event("beforeprint"));
                const found = folds.filter(fold => !fold.open).map(fold => "closed on paper: " + fold.textContent);
                dispatchEvent(new Event("afterprint"));
                folds.forEach((fold, i) => { if (fold.open !== before[i]) found.push("not as it was: " + fold.textContent); });
                return found;
                """)).isEmpty();
    }
}
