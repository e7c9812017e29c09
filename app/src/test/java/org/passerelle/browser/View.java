package org.passerelle.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/// How someone looks at the product.
///
/// @param language `fr` or `en`, as their browser asks
/// @param width of the window, in CSS pixels
/// @param scripts whether their browser runs any
record View(String language, boolean dark, int width, boolean scripts) {

    static final int DESK = 1280;
    static final int PHONE = 390;
    static final int NARROWEST = 320;

    static final View FRENCH = new View("fr", false, DESK, true);
    static final View ENGLISH = new View("en", false, DESK, true);

    View inTheDark() {
        return new View(language, true, width, scripts);
    }

    View wide(int pixels) {
        return new View(language, dark, pixels, scripts);
    }

    View withoutScripts() {
        return new View(language, dark, width, false);
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setLocale(language + "-CA")
                .setTimezoneId("America/Toronto")
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, width < 600 ? 844 : 900)
                .setJavaScriptEnabled(scripts);
    }

    @Override
    public String toString() {
        return "%s, %s, %d px%s".formatted(language, dark ? "dark" : "light", width, scripts ? "" : ", no scripts");
    }
}
