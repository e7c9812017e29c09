package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.Ground;
import org.passerelle.Season;
import org.passerelle.people.Address;
import org.passerelle.people.Edits.Newcomer;
import org.passerelle.people.Role;
import org.passerelle.platform.Words;

/// Who stands twice, decided about by keys alone.
@ExtendWith(Chromium.ForTests.class)
class DuplicatesTest {

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    static Stream<View> views() {
        return Stream.of(View.FRENCH, View.ENGLISH.wide(View.PHONE).inTheDark());
    }

    @ParameterizedTest
    @MethodSource("views")
    void areMadeOneAndTwoAgainByKeys(View view, Chromium chromium) {
        ground.passerelle.within(() -> Season.liveThrough(ground.passerelle));
        add("Marc André St-Pierre", "marc-andre@example.org", "Spa de la Source");
        add("Zoé Lavoie", "zoe@example.org", "Le Quai");
        try (var window = chromium.open(ground.server(true).port(), view)) {
            var words = Words.in(view.language());
            window.go("/duplicates");
            assertThat(window.page.locator(".twins .side")).hasCount(2);
            assertThat(window.violations()).isEmpty();
            assertThat(window.scrollsSideways()).isFalse();

            window.page.keyboard().press("m");
            assertThat(window.page.locator(".notice")).containsText("Zoé Lavoie");
            window.button(words.say("layout.undo")).first().press("Enter");
            assertThat(window.page.locator(".notice")).containsText(words.say("merger.undo.done"));
            window.page.keyboard().press("l");
            assertThat(window.page.locator(".twins")).containsText("St-Pierre");
            window.page.keyboard().press("d");
            assertThat(window.page.locator(".notice")).containsText("St-Pierre");
            assertThat(window.page.locator(".twins")).containsText("Zoé Lavoie");

            window.go("/duplicates/merged");
            assertThat(window.page.locator("main")).containsText("St-Pierre");
            assertThat(window.violations()).isEmpty();
            assertThat(window.complaints()).isEmpty();
        }
    }

    private void add(String name, String email, String organisation) {
        var newcomer = new Newcomer(name, new Address("email", email), new Role(0, "", organisation, null, null));
        ground.passerelle.within(() -> ground.passerelle.edits.add(newcomer).personId());
    }
}
