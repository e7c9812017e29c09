package org.passerelle.channels.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.Cast;
import org.passerelle.Ground;
import org.passerelle.Passerelle;
import org.passerelle.channels.Account;
import org.passerelle.channels.Channels;
import org.passerelle.channels.Connection;
import org.passerelle.channels.Draft;
import org.passerelle.channels.Feedback.Kind;
import org.passerelle.channels.Field;
import org.passerelle.channels.Outcome;
import org.passerelle.channels.Trace;
import org.passerelle.exchanges.Exchange;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.platform.http.Request;
import org.passerelle.publishing.Delivery.Variant;
import org.passerelle.publishing.Postman;
import org.passerelle.publishing.Publication;
import org.passerelle.publishing.feedback.Answer;
import org.passerelle.publishing.feedback.Listener;
import org.passerelle.publishing.feedback.Respondent;
import org.passerelle.publishing.feedback.Respondent.State;

/// What people answer on real servers comes into the ledger, where `./test` could get such servers.
class FeedbackFromNetworksTest {

    private static final int TRIES = 40;

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE, Clock.systemUTC());

    private final Passerelle passerelle = ground.passerelle;
    private final Channels channels = new Channels(
            passerelle.store,
            passerelle.almanac,
            passerelle.journal,
            passerelle.secrets,
            Networks.all(Stages.DOOR, Clock.systemUTC()));
    private final Listener listener = new Listener(
            passerelle.store,
            passerelle.almanac,
            passerelle.events,
            channels,
            passerelle.ownIdentities,
            passerelle.exchanges,
            passerelle.publishing.measures);

    @Test
    void hearsAVisitorOfTheBlog() {
        var found = WordPressForTests.find();
        assumeTrue(found.isPresent(), "No WordPress here: ./test installs one where it may");
        var site = found.get();
        passerelle.within(() -> {
            int leon = Cast.LEON.join(passerelle);
            var place = connect("wordpress", Map.of(Field.SITE, site.home().toString(), Field.USER, "zoe", Field.PASSWORD, site.password()));
            listener.listen(place);
            int delivery = publish(place, "Que demander à un imprimeur ?");
            comment(site, delivery, "Léon Gagnon", Cast.LEON.email, "Le papier, avant tout.", "1");
            comment(site, delivery, "Claire Morin", "claire.morin@example.org", "Et les délais ?", "0");
            comment(site, delivery, "Pilules", "pilules@example.org", "Achetez", "spam");

            assertThat(listener.listen(place)).isEqualTo(2);
            assertThat(listener.listen(place)).isZero();

            assertThat(exchanges(leon)).filteredOn(each -> each.words().equals("Le papier, avant tout.")).singleElement().satisfies(exchange -> {
                assertThat(exchange.medium()).isEqualTo(Medium.COMMENT);
                assertThat(exchange.source()).isEqualTo("wordpress");
            });
            assertThat(passerelle.publishing.respondents.in(State.WAITING))
                    .extracting(Respondent::name)
                    .contains("Claire Morin")
                    .doesNotContain("Pilules", "Léon Gagnon");
            assertThat(passerelle.publishing.answers.about(List.of(delivery))).extracting(Answer::isPending).containsExactlyInAnyOrder(false, true);

            approve(site);
            listener.listen(place);
            assertThat(passerelle.publishing.answers.about(List.of(delivery))).noneMatch(Answer::isPending);
            return true;
        });
    }

    @Test
    void hearsAnAnswerAndAFavouriteOnAServerThatSpeaksMastodonsLanguage() {
        var found = SnacForTests.find();
        assumeTrue(found.isPresent(), "No server that speaks Mastodon’s language here: ./test installs one where it may");
        var server = found.get();
        var token = MastodonTest.connect(server, "zoe").secret(Field.TOKEN);
        var other = MastodonTest.connect(server, "leon");
        passerelle.within(() -> {
            int leon = Cast.LEON.join(passerelle);
            var place = connect("mastodon", Map.of(Field.INSTANCE, server.home().toString(), Field.TOKEN, token));
            listener.listen(place);
            int delivery = publish(place, "Qui sait relier un carnet ?");
            var status = passerelle.publishing.queue.find(delivery).orElseThrow().remoteId();
            answer(other, status, "@zoe Moi, cela m’arrive.");
            favour(server, other, status);

            listenUntil(place, delivery, Kind.REPLY, Kind.REACTION);

            assertThat(passerelle.publishing.answers.about(List.of(delivery))).allMatch(each -> each.by().state() == State.WAITING);
            var who = passerelle.publishing.answers.about(List.of(delivery)).getFirst().by();
            assertThat(who.handle()).startsWith("leon@");
            passerelle.publishing.decisions.recognise(who.id(), leon);
            assertThat(exchanges(leon)).extracting(Exchange::medium).contains(Medium.COMMENT, Medium.REACTION);
            assertThat(exchanges(leon)).anyMatch(each -> each.words().contains("Moi, cela m’arrive."));
            assertThat(listener.listen(place)).isZero();
            return true;
        });
    }

    private Connection connect(String kind, Map<String, String> typed) {
        return channels.find(channels.connect(channels.kind(kind).orElseThrow(), "", typed)).orElseThrow();
    }

    private int publish(Connection place, String text) {
        int id = passerelle.publishing.publications.write(new Publication.Words(Publication.Kind.ORIGINAL, "Question", text, "fr", ""));
        int delivery = passerelle.publishing.publications.address(id, place.id(), Variant.NONE);
        passerelle.publishing.queue.schedule(delivery, passerelle.almanac.now().atZone(passerelle.almanac.zone()));
        new Postman(
                passerelle.almanac, channels, passerelle.publishing.queue, passerelle.publishing.posts,
                passerelle.publishing.standstills, passerelle.publishing.repetitions,
                passerelle.publishing.approvals).round();
        return delivery;
    }

    private void comment(WordPressForTests site, int delivery, String name, String mail, String words, String approved) {
        var post = passerelle.publishing.queue.find(delivery).orElseThrow().remoteId();
        php(site, "wp_insert_comment(['comment_post_ID' => %s, 'comment_author' => '%s', 'comment_author_email' => '%s', 'comment_content' => '%s', 'comment_approved' => '%s']);"
                .formatted(post, name, mail, words, approved));
    }

    private static void approve(WordPressForTests site) {
        php(site, "foreach (get_comments(['author_email' => 'claire.morin@example.org']) as $each) wp_set_comment_status($each->comment_ID, 'approve');");
    }

    private static void php(WordPressForTests site, String line) {
        try {
            site.php(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(Account by, String status, String words) {
        var mastodon = new Mastodon(Stages.DOOR, Clock.systemUTC());
        assertThat(mastodon.publish(by, Draft.of(words, "fr").answering(status), Trace.fleeting())).isInstanceOf(Outcome.Published.class);
    }

    private static void favour(SnacForTests server, Account by, String status) {
        Stages.DOOR.send(Request.post(server.home().resolve("/api/v1/statuses/" + status + "/favourite")).bearer(by.secret(Field.TOKEN)));
    }

    /// What was said travels from one account to the other by a queue.
    private void listenUntil(Connection place, int delivery, Kind... kinds) {
        for (int i = 0; i < TRIES; i++) {
            listener.listen(place);
            var heard = passerelle.publishing.answers.about(List.of(delivery)).stream().map(Answer::kind).toList();
            if (Stream.of(kinds).allMatch(heard::contains)) return;
            pause();
        }
        assertThat(passerelle.publishing.answers.latest(20)).as("what was heard").isEmpty();
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Exchange> exchanges(int person) {
        return passerelle.timelines.of(person, null, 50).exchanges();
    }
}
