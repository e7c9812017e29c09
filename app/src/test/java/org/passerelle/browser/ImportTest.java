package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.Cast;
import org.passerelle.Ground;
import org.passerelle.platform.Words;

/// Bringing an address book in: seen before it is taken, told afterwards, and taken back whole.
@ExtendWith(Chromium.ForTests.class)
class ImportTest {

    private static final Pattern ONE_IMPORT = Pattern.compile(".*/imports/\\d+$");

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    @TempDir
    Path folder;

    static Stream<View> views() {
        return Stream.of(
                View.FRENCH, View.ENGLISH.inTheDark().wide(View.PHONE), View.FRENCH.withoutScripts(), View.ENGLISH.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("views")
    void bringsAnAddressBookInAndTakesItBack(View view, Chromium chromium) throws IOException {
        try (var window = chromium.open(ground.server(true).port(), view)) {
            var words = Words.in(view.language());

            window.go("/imports");
            lay(window, view, cards(Cast.AWA, Cast.LEON, Cast.SOFIA));
            assertThat(window.page).hasURL(ONE_IMPORT);
            window.button(words.say("imports.take", 3, 0)).click();

            assertThat(window.heading(words.say("imports.brought", 3, 0))).isVisible();
            assertThat(networkNames(window)).containsExactlyInAnyOrder("Awa Bâ", "Léon Gagnon", "Sofia Rossi");

            window.button(words.say("imports.undo")).click();
            assertThat(window.heading(words.say("imports.undone"))).isVisible();
            assertThat(networkNames(window)).isEmpty();
            assertThat(window.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void asksWhoTheOwnerIsWhereNothingTells(View view, Chromium chromium) throws IOException {
        try (var window = chromium.open(ground.server(true).port(), view)) {
            var words = Words.in(view.language());
            var message = Files.writeString(
                    folder.resolve("lettre.eml"),
                    "From: Awa Bâ <awa@example.net>\r\nTo: Zoé Lavoie <zoe@example.org>\r\nMessage-ID: <1@example.net>\r\n"
                            + "Date: Tue, 5 Mar 2024 14:02:00 +0000\r\nSubject: Contrat\r\n\r\nBonjour\r\n");

            window.go("/imports");
            lay(window, view, message);
            window.page.locator("input[value='email zoe@example.org']").check();
            window.button(words.say("imports.whose.do")).click();
            window.button(words.say("imports.take", 1, 1)).click();

            assertThat(window.heading(words.say("imports.brought", 1, 1))).isVisible();
            assertThat(networkNames(window)).containsExactly("Awa Bâ");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void isForEveryoneAtEachStep(Chromium chromium) throws IOException {
        for (var view : List.of(View.FRENCH, View.ENGLISH.inTheDark().wide(View.PHONE)))
            try (var window = chromium.open(ground.server(true).port(), view)) {
                var words = Words.in(view.language());

                window.go("/imports");
                lay(window, view, cards(view == View.FRENCH ? Cast.AWA : Cast.LEON));
                assertThat(window.button(words.say("imports.take", 1, 0))).isVisible();
                assertThat(window.violations()).isEmpty();

                window.button(words.say("imports.take", 1, 0)).click();
                assertThat(window.heading(words.say("imports.brought", 1, 0))).isVisible();
                assertThat(window.violations()).isEmpty();
            }
    }

    @ParameterizedTest
    @MethodSource("views")
    void saysWhatItCannotRead(View view, Chromium chromium) throws IOException {
        try (var window = chromium.open(ground.server(true).port(), view)) {
            var file = Files.writeString(folder.resolve("recette.txt"), "Deux œufs, du beurre, de la farine.\n");

            window.go("/imports");
            lay(window, view, file);

            assertThat(window.page.locator("main")).containsText("recette.txt");
            assertThat(window.words()).isEqualTo(Words.in(view.language()));
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static void lay(Window window, View view, Path file) {
        window.page.locator("input[type=file]").setInputFiles(file);
        if (!view.scripts()) window.button(Words.in(view.language()).say("imports.send")).click();
    }

    private static List<String> networkNames(Window window) {
        var here = window.page.url();
        window.go("/people");
        var names = window.page.locator("table.people .name a").allTextContents();
        window.go(here);
        return names;
    }

    private Path cards(Cast... members) throws IOException {
        var cards = Stream.of(members)
                .map(member -> "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:%1$s\r\nN:%1$s;;;;\r\nEMAIL:%2$s\r\nEND:VCARD\r\n"
                        .formatted(member.fullName, member.email))
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve("contacts.vcf"), cards);
    }
}
