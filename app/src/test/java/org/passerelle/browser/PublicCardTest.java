package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.Ground;
import org.passerelle.cards.OwnCard;
import org.passerelle.platform.Words;

/// What a stranger sees of a card, and leaves.
@ExtendWith(Chromium.ForTests.class)
class PublicCardTest {

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    static Stream<View> views() {
        return Stream.of(View.FRENCH, View.ENGLISH.wide(View.PHONE), View.FRENCH.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("views")
    void takesAWordWithoutAnAccount(View view, Chromium chromium) {
        var secret = secret();
        try (var window = chromium.open(ground.server(false).port(), view)) {
            var words = Words.in(view.language());
            window.go("/card/" + secret);
            assertThat(window.page.locator("header.bar")).hasCount(0);

            window.page.getByLabel(words.say("reply.name")).fill("Chloé Nguyen");
            window.page.getByLabel(words.say("reply.address")).fill("chloe.nguyen@example.org");
            window.button(words.say("reply.leave")).click();

            assertThat(window.page.getByRole(com.microsoft.playwright.options.AriaRole.STATUS).first())
                    .containsText(words.say("reply.left", "Camille Roy"));
            int waiting = ground.passerelle.within(() -> ground.passerelle.doors.cardReplies.waiting().size());
            assertThat(waiting).isEqualTo(1);
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void isForEveryone(Chromium chromium) {
        var secret = secret();
        try (var window = chromium.open(ground.server(false).port(), View.FRENCH.wide(View.PHONE))) {
            window.go("/card/" + secret);
            assertThat(window.violations()).as("by day").isEmpty();
            window.turnDark();
            assertThat(window.violations()).as("by night").isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void leadsNowhereOnceClosed(View view, Chromium chromium) {
        var secret = secret();
        ground.passerelle.within(() -> {
            ground.passerelle.doors.ownCards.close(1);
            return true;
        });
        try (var window = chromium.open(ground.server(false).port(), view)) {
            assertThat(window.go("/card/" + secret).status()).isEqualTo(404);
            assertThat(window.go("/card/" + secret + "/card.vcf").status()).isEqualTo(404);
        }
    }

    private String secret() {
        ground.server(false);
        return ground.passerelle.within(() -> {
            var cards = ground.passerelle.doors.ownCards;
            cards.save(new OwnCard(0, null, "Camille Roy", "Conseil", "", "camille.roy@example.org", null));
            cards.open(1);
            return java.util.Objects.requireNonNull(cards.all().getFirst().secret());
        });
    }
}
