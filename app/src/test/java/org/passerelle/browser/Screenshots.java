package org.passerelle.browser;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/// Takes the pictures of the README from a demo that is being served: `./passerelle demo --port 8080`, then
/// `mvn -pl app -am test -Dtest=Screenshots -Dsurefire.failIfNoSpecifiedTests=false -Ddemo.port=8080`. No part of the suite.
@ExtendWith(Chromium.ForTests.class)
@EnabledIfSystemProperty(named = "demo.port", matches = "\\d+")
class Screenshots {

    private static final Path IMAGES = Path.of("..", "docs", "images");

    @Test
    void showsTheProductAtItsBest(Chromium chromium) {
        take(chromium, "/", View.ENGLISH, "today-light.png");
        take(chromium, "/", View.FRENCH, "today-light.fr.png");
        take(chromium, "/people", View.ENGLISH, "people.png");
        take(chromium, "/people", View.FRENCH, "people.fr.png");
    }

    private static void take(Chromium chromium, String path, View view, String file) {
        try (var window = chromium.open(Integer.getInteger("demo.port"), view)) {
            window.go(path);
            window.page.screenshot(new ScreenshotOptions().setPath(IMAGES.resolve(file)));
        }
    }
}
