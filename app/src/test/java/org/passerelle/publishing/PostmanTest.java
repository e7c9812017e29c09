package org.passerelle.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.passerelle.publishing.Letterbox.Turn.BUSY;
import static org.passerelle.publishing.Letterbox.Turn.LOCKED;
import static org.passerelle.publishing.Letterbox.Turn.REFUSES;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.platform.Refusal;
import org.passerelle.publishing.Delivery.State;

/// Each delivery goes out at its hour, or says why it did not.
@OnBothDatabases
class PostmanTest {

    private static final Instant NOW = Ground.NOW;

    @AutoClose
    private final Sorting sorting;

    PostmanTest(Ground.Kind kind) {
        sorting = new Sorting(kind);
    }

    @Test
    void sendsWhatIsDueAndOnlyOnce() {
        sorting.now(office -> {
            int id = office.schedule(office.connect(), "Bonjour", NOW);

            office.round();
            office.round();

            assertThat(sorting.network.out).containsExactly("Bonjour");
            assertThat(office.delivery(id).state()).isEqualTo(State.PUBLISHED);
            assertThat(office.delivery(id).url()).startsWith("https://example.org/");
            assertThat(office.publications().journal(id))
                    .extracting(Delivery.Event::state)
                    .containsExactly(State.QUEUED, State.SENDING, State.PUBLISHED);
            return true;
        });
    }

    @Test
    void waitsForItsHour() {
        sorting.now(office -> {
            int id = office.schedule(office.connect(), "Bonjour", NOW);
            office.queue().schedule(id, NOW.plus(Duration.ofMinutes(1)).atZone(Office.MONTREAL));

            office.round();

            assertThat(sorting.network.out).isEmpty();
            return true;
        });
    }

    @Test
    void staysHomeRatherThanGoOutInTheNight() {
        int id = sorting.now(office -> office.schedule(office.connect(), "Bonjour", NOW));

        sorting.at(NOW.plus(Postman.LATE).plusSeconds(1), office -> {
            office.round();

            assertThat(office.delivery(id).state()).isEqualTo(State.MISSED);
            assertThat(sorting.network.out).isEmpty();
            office.queue().schedule(id, NOW.plus(Duration.ofHours(20)).atZone(Office.MONTREAL));
            assertThat(office.delivery(id).state()).isEqualTo(State.QUEUED);
            return true;
        });
    }

    @Test
    void keepsWhatAClosedAccountRefusesUntilItIsConnectedAnew() {
        sorting.network.turns.add(LOCKED);
        sorting.now(office -> {
            int channel = office.connect();
            int id = office.schedule(channel, "Bonjour", NOW);

            office.round();
            office.round();
            assertThat(office.delivery(id).state()).isEqualTo(State.HELD);
            office.channels().reconnect(office.channels().find(channel).orElseThrow(), "", Map.of());
            office.round();

            assertThat(office.delivery(id).state()).isEqualTo(State.PUBLISHED);
            assertThat(sorting.network.out).containsExactly("Bonjour");
            return true;
        });
    }

    @Test
    void goesOutInOtherWordsOnceTheyWereChanged() {
        sorting.network.turns.add(REFUSES);
        sorting.now(office -> {
            int id = office.schedule(office.connect(), "Bonjour", NOW);
            office.round();
            assertThat(office.delivery(id).state()).isEqualTo(State.REJECTED);

            office.publications().rewrite(office.delivery(id).publicationId(), Office.words("Bonsoir"));
            office.queue().schedule(id, NOW.atZone(Office.MONTREAL));
            office.round();

            assertThat(sorting.network.out).containsExactly("Bonsoir");
            assertThatThrownBy(() -> office.publications().rewrite(office.delivery(id).publicationId(), Office.words("Trop tard")))
                    .isInstanceOf(Refusal.class);
            return true;
        });
    }

    @Test
    void saysWhichPlaceATextIsTooLongFor() {
        sorting.now(office -> {
            int id = office.schedule(office.connect(), "a".repeat(Letterbox.CHARACTERS_MAXIMUM + 1), NOW);

            office.round();

            assertThat(office.delivery(id).state()).isEqualTo(State.REJECTED);
            assertThat(Objects.requireNonNull(office.delivery(id).reason()).arguments()).containsExactly("Zoé", "501", "500");
            return true;
        });
    }

    @Test
    void triesAgainOnlyWhenTheNetworkSaid() {
        sorting.network.turns.add(BUSY);
        sorting.now(office -> {
            int id = office.schedule(office.connect(), "Bonjour", NOW);

            office.round();
            office.round();

            assertThat(office.delivery(id).state()).isEqualTo(State.QUEUED);
            assertThat(sorting.network.out).isEmpty();
            return true;
        });

        sorting.at(NOW.plusSeconds(301), Office::round);

        assertThat(sorting.network.out).containsExactly("Bonjour");
    }
}
