package org.passerelle.channels.networks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.channels.Account;
import org.passerelle.channels.Check;
import org.passerelle.channels.Draft;
import org.passerelle.channels.Feedback;
import org.passerelle.channels.Field;
import org.passerelle.channels.Hearing;
import org.passerelle.channels.Limits;
import org.passerelle.channels.Measure;
import org.passerelle.channels.Outcome;
import org.passerelle.channels.Trace;
import org.passerelle.platform.http.Counterpart;
import org.passerelle.platform.http.Counterpart.Manner;

/// What is each network's own.
class NetworksTest {

    @Test
    void opensXWithTheTextInIt() {
        var handoff = ByHand.X.assist(account("x", Map.of()), Draft.of("Un pont & deux rives : https://example.org/a?b=c", "fr"));

        assertThat(handoff.isFilledIn()).isTrue();
        assertThat(handoff.compose().toString())
                .isEqualTo("https://x.com/intent/post?text=Un%20pont%20%26%20deux%20rives%20%3A%20https%3A%2F%2Fexample.org%2Fa%3Fb%3Dc");
    }

    @Test
    void addsTheSharedPageToATextThatLacksIt() {
        var card = new Draft.Card(URI.create("https://example.org/pont"), "Le pont", "", null);

        var handoff = ByHand.FACEBOOK_PAGE.assist(account("facebook-hand", Map.of(Field.PAGE, "le-quai")), Draft.of("À lire.", "fr").with(card));

        assertThat(handoff.text()).isEqualTo("À lire.\n\nhttps://example.org/pont");
        assertThat(handoff.isFilledIn()).isFalse();
        assertThat(handoff.compose().toString()).isEqualTo("https://www.facebook.com/le-quai");
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/share?t={text}&u={url},500,true", "http://example.org/{text},,false", "not an address,,false", "https://example.org/{text},many,false"})
    void takesAnyComposePage(String template, String most, boolean isFine) {
        var settings = new HashMap<>(Map.of(Field.TEMPLATE, template));
        if (most != null) settings.put(Field.MOST, most);

        var check = ByHand.ANY.check(account("by-hand", settings));

        assertThat(check instanceof Check.Fine).isEqualTo(isFine);
        if (check instanceof Check.Fine fine) assertThat(fine.limits()).containsEntry(Limits.CHARACTERS, 500);
    }

    @Test
    void signsWhatItSends() {
        try (var other = new Counterpart(_ -> Manner.json(200, "{}"))) {
            var settings = Map.of(Field.ADDRESS, other.at("/hook").toString());
            var account = new Account(1, "webhook", "", settings, Map.of(Field.KEY, "clé"), Map.of(), _ -> {});

            new Webhook(Stages.DOOR, Stages.CLOCK).publish(account, Draft.of("Bonjour", "fr"), Trace.fleeting());

            var asked = other.asked().getFirst();
            assertThat(asked.headers().get("passerelle-signature"))
                    .isEqualTo(Webhook.signature("clé", Stages.CLOCK.instant(), asked.text()));
            assertThat(asked.headers().get("idempotency-key")).isNotEmpty();
        }
    }

    @Test
    void findsTheFeedOfASite() {
        try (var blog = new Counterpart(asked -> asked.path().equals("/feed.xml")
                ? Manner.answer(200, "Content-Type: application/rss+xml\r\n", "<?xml version=\"1.0\"?><rss version=\"2.0\"/>")
                : Manner.answer(200, "", "<html><link rel=alternate type='application/rss+xml' href='/feed.xml'>"))) {
            var feed = new Feed(Stages.DOOR, Stages.CLOCK);

            var check = feed.check(account("feed", Map.of(Field.FEED, blog.at("/").toString())));

            assertThat(check).isInstanceOfSatisfying(Check.Fine.class, fine ->
                    assertThat(fine.settings()).containsEntry(Feed.FOUND, blog.at("/feed.xml").toString()));
        }
    }

    @Test
    void marksLinksMentionsAndTagsByBytes() {
        var text = "Café 🌉 avec @leon.example.org, voir https://example.org/é. #pont #1";

        var facets = Facets.of(text, handle -> handle.equals("leon.example.org") ? Optional.of("did:plc:leon") : Optional.empty());

        assertThat(facets).hasSize(3);
        assertThat(facets.stream().map(facet -> cut(text, facet)))
                .containsExactly("https://example.org/é", "@leon.example.org", "#pont");
    }

    @SuppressWarnings("unchecked")
    private static String cut(String text, Map<String, Object> facet) {
        var index = (Map<String, Integer>) facet.get("index");
        var bytes = text.getBytes(UTF_8);
        return new String(bytes, index.get("byteStart"), index.get("byteEnd") - index.get("byteStart"), UTF_8);
    }

    @Test
    void makesKeysThatSortByTime() {
        var early = Tid.at(Instant.parse("2026-11-21T12:00:00Z"));
        var late = Tid.at(Instant.parse("2026-11-21T12:00:01Z"));

        assertThat(early).matches("[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}").isLessThan(late);
        assertThat(Tid.of(0)).isEqualTo("2222222222222");
    }

    @Test
    void renewsASessionThatEnded() {
        try (var stage = new BlueskyStage()) {
            stage.counterpart.turn(asked -> asked.headers().getOrDefault("authorization", "").equals("Bearer a")
                    ? Manner.json(400, "{\"error\":\"ExpiredToken\",\"message\":\"Token has expired\"}")
                    : stage.answer(asked));
            var account = stage.account();

            var outcome = stage.channel().publish(account, Draft.of("Bonjour", "fr"), Trace.fleeting());

            assertThat(outcome).isInstanceOf(Outcome.Published.class);
            assertThat(account.secret("access")).isEqualTo("a2");
            stage.assertOnce(1);
        }
    }

    @Test
    void hearsWhatIsNewOnBluesky() {
        var notifications = """
                {"cursor":"c","notifications":[
                {"uri":"at://did:plc:leon/app.bsky.feed.post/3k2","cid":"b2","reason":"reply","indexedAt":"2026-11-21T11:00:02.000Z",
                 "author":{"did":"did:plc:leon","handle":"leon.example.org","displayName":"Léon Gagnon"},
                 "record":{"text":"Beau pont !","reply":{"parent":{"uri":"at://did:plc:zoe/app.bsky.feed.post/3k1"}}}},
                {"uri":"at://did:plc:awa/app.bsky.feed.like/3k0","cid":"b1","reason":"like","reasonSubject":"at://did:plc:zoe/app.bsky.feed.post/3k1",
                 "indexedAt":"2026-11-21T11:00:01.000Z","author":{"did":"did:plc:awa","handle":"awa.example.org"},"record":{}}]}""";
        try (var stage = new BlueskyStage()) {
            stage.counterpart.turn(asked -> asked.path().endsWith("listNotifications") ? Manner.json(200, notifications) : stage.answer(asked));
            var bluesky = new Bluesky(Stages.DOOR, Stages.CLOCK);

            var heard = (Hearing.Heard) bluesky.listen(stage.account(), "2026-11-21T11:00:01.500Z");

            assertThat(heard.since()).isEqualTo("2026-11-21T11:00:02.000Z");
            assertThat(heard.feedback()).singleElement().satisfies(reply -> {
                assertThat(reply.kind()).isEqualTo(Feedback.Kind.REPLY);
                assertThat(reply.about()).isEqualTo("at://did:plc:zoe/app.bsky.feed.post/3k1");
                assertThat(reply.author().name()).isEqualTo("Léon Gagnon");
            });
            assertThat(bluesky.measure(stage.account(), "at://x")).isInstanceOf(Measure.Unmeasured.class);
        }
    }

    @Test
    void readsLimitsFromTheServer() {
        try (var stage = new MastodonStage()) {
            var check = stage.channel().check(stage.account());

            assertThat(check).isInstanceOfSatisfying(Check.Fine.class, fine -> assertThat(fine.limits()).isEqualTo(Map.of(Limits.CHARACTERS, 1_000)));
        }
    }

    @Test
    void writesParagraphsAsBlocks() {
        assertThat(Blocks.of("Un <pont>\navec https://example.org/?a&b\n\nFin"))
                .isEqualTo("<!-- wp:paragraph -->\n<p>Un &lt;pont&gt;<br>\navec <a href=\"https://example.org/?a&amp;b\">https://example.org/?a&amp;b</a></p>\n"
                        + "<!-- /wp:paragraph -->\n\n<!-- wp:paragraph -->\n<p>Fin</p>\n<!-- /wp:paragraph -->");
    }

    private static Account account(String kind, Map<String, String> settings) {
        return new Account(1, kind, "", settings, Map.of(), Map.of(), _ -> {});
    }

    @Test
    void understandsWhatMetaMeans() {
        try (var stage = new FacebookStage()) {
            stage.counterpart.turn(_ -> Manner.json(400, "{\"error\":{\"code\":190,\"message\":\"Session has expired\"}}"));

            var outcome = stage.channel().publish(stage.account(), Draft.of("Bonjour", "fr"), Trace.fleeting());

            assertThat(outcome).isInstanceOfSatisfying(Outcome.NeedsReconnect.class, ended ->
                    assertThat(ended.reason().said()).isEqualTo("Session has expired"));
        }
    }

    @Test
    void neverPostsAgainWhatLinkedInMayHaveTaken() {
        try (var stage = new LinkedInStage()) {
            stage.counterpart.turn(asked -> {
                stage.answer(asked);
                return Manner.reset();
            });
            var trace = Trace.fleeting();

            assertThat(stage.channel().publish(stage.account(), Draft.of("Bonjour", "fr"), trace)).isInstanceOf(Outcome.Unknown.class);
            stage.counterpart.turn(stage::answer);
            assertThat(stage.channel().publish(stage.account(), Draft.of("Bonjour", "fr"), trace)).isInstanceOf(Outcome.Unknown.class);
            stage.assertOnce(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://crème.example/thé vert,",
        "https://crème.example/thé,https://xn--crme-6oa.example/th%C3%A9",
        "http://crème.example:8080,http://xn--crme-6oa.example:8080",
        "https://example.org/a?b=c,https://example.org/a?b=c",
        "'',"
    })
    void readsAddressesWithAccents(String typed, String address) {
        assertThat(Texts.address(typed)).isEqualTo(address == null ? null : URI.create(address));
    }

    @Test
    void waitsNoLongerThanADayForAServerThatWantsPeace() {
        try (var stage = new WebhookStage()) {
            stage.counterpart.turn(_ -> Manner.answer(429, "Retry-After: 99999999\r\n", ""));

            var outcome = stage.channel().publish(stage.account(), Draft.of("Bonjour", "fr"), Trace.fleeting());

            assertThat(outcome).isInstanceOfSatisfying(Outcome.RetryLater.class, later ->
                    assertThat(later.at()).isEqualTo(Stages.CLOCK.instant().plus(Duration.ofDays(1))));
        }
    }
}
