package org.passerelle.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.passerelle.publishing.Postman.LATE;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.platform.Refusal;
import org.passerelle.publishing.Delivery.State;

/// While everything stands still nothing goes out; afterwards nothing is lost.
@OnBothDatabases
class StandstillsTest {

    private static final Instant NOW = Ground.NOW;
    private static final Duration WEEK = Duration.ofDays(7);

    @AutoClose
    private final Sorting sorting;

    StandstillsTest(Ground.Kind kind) {
        sorting = new Sorting(kind);
    }

    @Test
    void sendsNothingNorAsksForAnythingByHand() {
        int sent = sorting.at(NOW, office -> office.schedule(office.connect(), "Bonjour", NOW));
        int byHand = sorting.at(NOW, office -> office.schedule(office.connectByHand(), "Bonjour", NOW));
        sorting.at(NOW, office -> office.standStill(null));

        sorting.at(NOW.plusSeconds(60), Office::round);

        sorting.at(NOW, office -> {
            assertThat(office.network().out).isEmpty();
            assertThat(office.delivery(sent).state()).isEqualTo(State.QUEUED);
            assertThat(office.delivery(byHand).state()).isEqualTo(State.QUEUED);
            return true;
        });
    }

    @Test
    void refusesTheClaimItselfWhereItBeganMeanwhile() {
        sorting.at(NOW, office -> {
            office.schedule(office.connect(), "Bonjour", NOW);
            var due = office.queue().due();
            office.standStill(null);

            assertThat(due).hasSize(1);
            assertThat(office.queue().take(due.getFirst())).isEmpty();
            return true;
        });
    }

    @Test
    void goesOnByItselfAtTheDayGivenAndMissesWhatIsTooLate() {
        var until = NOW.plus(WEEK);
        int early = sorting.at(NOW, office -> office.schedule(office.connect(), "Trop tard", NOW.plus(Duration.ofDays(1))));
        int late = sorting.at(NOW, office -> office.schedule(office.connect(), "À temps", until.minus(LATE)));
        sorting.at(NOW, office -> office.standStill(until));

        sorting.at(until.minusSeconds(1), Office::round);
        sorting.at(until, office -> {
            assertThat(office.network().out).isEmpty();
            return office.round();
        });

        sorting.at(until, office -> {
            assertThat(office.network().out).containsExactly("À temps");
            assertThat(office.delivery(late).state()).isEqualTo(State.PUBLISHED);
            assertThat(office.delivery(early).state()).isEqualTo(State.MISSED);
            assertThat(Objects.requireNonNull(office.delivery(early).reason()).key()).isEqualTo("delivery.stood.still");
            return true;
        });
    }

    @Test
    void endsWhenTheOwnerSays() {
        sorting.at(NOW, office -> {
            office.schedule(office.connect(), "Bonjour", NOW);
            office.standStill(NOW.plus(WEEK));
            office.standStill(null);
            assertThat(office.passerelle().publishing.standstills.now().orElseThrow().until()).isNull();

            office.passerelle().publishing.standstills.end();
            office.round();

            assertThat(office.passerelle().publishing.standstills.now()).isEmpty();
            assertThat(office.network().out).containsExactly("Bonjour");
            assertThatThrownBy(() -> office.standStill(NOW)).isInstanceOf(Refusal.class);
            return true;
        });
    }
}
