package org.passerelle.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.channels.Channels;
import org.passerelle.channels.Connection;
import org.passerelle.channels.Draft;
import org.passerelle.channels.Outcome;
import org.passerelle.channels.Photographs;
import org.passerelle.channels.Reason;
import org.passerelle.people.Address;
import org.passerelle.people.Edits.Newcomer;
import org.passerelle.people.Role;
import org.passerelle.platform.http.Counterpart;
import org.passerelle.platform.http.Counterpart.Manner;
import org.passerelle.platform.http.Door;
import org.passerelle.publishing.Delivery.State;
import org.passerelle.publishing.Delivery.Variant;
import org.passerelle.publishing.Publication.Kind;

/// What goes out: the page that is shared as a card or as an address, and people as each place calls them.
@OnBothDatabases
class PostsTest {

    @AutoClose
    private final Counterpart site = new Counterpart(_ -> Manner.answer(
            200, "Content-Type: text/html\r\n", "<title>Un pont</title><meta name=description content='Deux rives'>"));

    @AutoClose
    private final Ground ground;

    private final Passerelle passerelle;
    private final Gallery gallery = new Gallery();
    private final Letterbox letterbox = new Letterbox();
    private final Posts posts;

    PostsTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
        var glance = new Glance(new Door((_, _) -> true));
        posts = new Posts(
                passerelle.publishing.publications,
                passerelle.publishing.images,
                new Previews(passerelle.store, passerelle.almanac, glance),
                new Handles(passerelle.store),
                passerelle.settings);
    }

    @Test
    void looksAtThePageBeforeItIsShared() {
        int delivery = schedule(connect("gallery"), new Publication.Words(Kind.CURATED, "", "À lire.", "fr", page()));

        send();

        assertThat(state(delivery)).isEqualTo(State.PUBLISHED);
        assertThat(gallery.out.getFirst().text()).isEqualTo("À lire.");
        assertThat(gallery.out.getFirst().card()).isNotNull().satisfies(card -> {
            assertThat(card.title()).isEqualTo("Un pont");
            assertThat(card.description()).isEqualTo("Deux rives");
        });
        send();
        assertThat(site.asked()).hasSize(1);
    }

    @Test
    void sharesTheBareAddressWhereThePageShowsNothing() {
        site.turn(_ -> Manner.reset());
        int delivery = schedule(connect("gallery"), new Publication.Words(Kind.CURATED, "", "À lire.", "fr", page()));

        send();

        assertThat(state(delivery)).isEqualTo(State.PUBLISHED);
        assertThat(gallery.out.getFirst().text()).isEqualTo("À lire.\n\n" + page());
        assertThat(gallery.out.getFirst().card()).isNull();
    }

    @Test
    void endsTheTextWithThePageWhereThereAreNoCards() {
        schedule(connect("letterbox"), new Publication.Words(Kind.CURATED, "", "À lire.", "fr", page()));

        send();

        assertThat(letterbox.out).containsExactly("À lire.\n\n" + page());
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void showsImagesRatherThanACard() {
        int delivery = schedule(connect("gallery"), new Publication.Words(Kind.CURATED, "", "À lire.", "fr", page()));
        int publication = within(() -> passerelle.publishing.queue.find(delivery).orElseThrow().publicationId());
        within(() -> passerelle.publishing.images.add(publication, "pont.png", Photographs.png(40, 20), "Un pont"));

        send();

        assertThat(gallery.out.getFirst().images()).hasSize(1);
        assertThat(gallery.out.getFirst().text()).endsWith(page());
    }

    @Test
    void saysTheSameAtEveryAttempt() {
        int leon = within(() -> passerelle.edits.add(new Newcomer(
                "Léon Gagnon", Address.read("@leon@imprimerie.example", "CA").orElseThrow(), new Role(0, "", "", null, null))))
                .personId();
        int delivery = schedule(connect("gallery"), new Publication.Words(Kind.ORIGINAL, "", "Merci @Léon Gagnon.", "fr", ""));
        gallery.outcome = _ -> new Outcome.Unknown(Reason.of("http.broken", "gallery"));
        send();
        within(() -> passerelle.edits.rename(leon, "Léon G.", "", null));

        within(() -> office().reconcile(delivery));

        assertThat(gallery.out).extracting(Draft::text).containsExactly("Merci @leon@imprimerie.example.", "Merci @leon@imprimerie.example.");
    }

    private String page() {
        return site.at("/pont").toString();
    }

    private Connection connect(String kind) {
        return within(() -> {
            var channel = channels().kind(kind).orElseThrow();
            return channels().find(channels().connect(channel, "Zoé", Map.of())).orElseThrow();
        });
    }

    private int schedule(Connection place, Publication.Words words) {
        return within(() -> {
            int id = passerelle.publishing.publications.write(words);
            int delivery = passerelle.publishing.publications.address(id, place.id(), Variant.NONE);
            passerelle.publishing.queue.schedule(delivery, passerelle.almanac.now().atZone(passerelle.almanac.zone()));
            return delivery;
        });
    }

    private void send() {
        within(() -> office().round());
    }

    private State state(int delivery) {
        return within(() -> passerelle.publishing.queue.find(delivery)).orElseThrow().state();
    }

    private Postman office() {
        return new Postman(
                passerelle.almanac, channels(), passerelle.publishing.queue, posts, passerelle.publishing.standstills,
                passerelle.publishing.repetitions, passerelle.publishing.approvals);
    }

    private Channels channels() {
        return new Channels(passerelle.store, passerelle.almanac, passerelle.journal, passerelle.secrets, List.of(gallery, letterbox));
    }

    private <T> T within(Supplier<T> work) {
        return passerelle.within(work::get);
    }
}
