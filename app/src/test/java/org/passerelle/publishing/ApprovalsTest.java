package org.passerelle.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.platform.Refusal;
import org.passerelle.publishing.Delivery.State;
import org.passerelle.publishing.Delivery.Variant;

/// Where everything is read before it goes, nothing goes unread, and no word that nobody read.
@OnBothDatabases
class ApprovalsTest {

    private static final Instant NOW = Ground.NOW;
    private static final int ZOE = 1;
    private static final int MIREILLE = 2;

    @AutoClose
    private final Sorting sorting;

    ApprovalsTest(Ground.Kind kind) {
        sorting = new Sorting(kind);
    }

    @Test
    void sendsOnlyWhatSomeoneElseApproved() {
        sorting.now(office -> {
            int id = planned(office);
            var approvals = office.passerelle().publishing.approvals;
            office.round();
            assertThat(office.queue().take(office.delivery(id))).isEmpty();
            assertThat(approvals.missing()).containsExactly(1);

            approvals.ask(1, ZOE, "Zoé Lavoie");
            assertThatThrownBy(() -> give(office, ZOE, false)).isInstanceOf(Refusal.class).hasMessage("approval.own");
            office.round();
            assertThat(sorting.network.out).isEmpty();
            give(office, MIREILLE, false);
            office.round();

            assertThat(office.delivery(id).state()).isEqualTo(State.PUBLISHED);
            assertThat(approvals.of(1).orElseThrow().giver()).isEqualTo("Mireille Tremblay");
            return true;
        });
    }

    @Test
    void letsTheOnlyOneReadItThemselves() {
        sorting.now(office -> {
            planned(office);
            office.passerelle().publishing.approvals.ask(1, ZOE, "Zoé Lavoie");
            give(office, ZOE, true);
            office.round();

            assertThat(sorting.network.out).containsExactly("Bonjour");
            return true;
        });
    }

    @Test
    void takesItBackWhenAWordChanges() {
        sorting.now(office -> {
            int id = planned(office);
            var approvals = office.passerelle().publishing.approvals;
            approvals.ask(1, ZOE, "Zoé Lavoie");
            give(office, MIREILLE, false);
            office.publications().rewrite(1, Office.words("Bonjour"));
            office.publications().address(1, office.delivery(id).channelId(), Variant.NONE);
            assertThat(approvals.of(1).orElseThrow().isGiven()).isTrue();

            office.publications().address(1, office.delivery(id).channelId(), new Variant(null, "Bonsoir", null));
            assertThat(approvals.of(1)).isEmpty();
            approvals.ask(1, ZOE, "Zoé Lavoie");
            give(office, MIREILLE, false);
            office.publications().rewrite(1, Office.words("Bonne nuit"));
            office.round();

            assertThat(approvals.of(1)).isEmpty();
            assertThat(sorting.network.out).isEmpty();
            return true;
        });
    }

    @Test
    void refusesToApproveWordsThatWereNotRead() {
        sorting.now(office -> {
            planned(office);
            var approvals = office.passerelle().publishing.approvals;
            approvals.ask(1, ZOE, "Zoé Lavoie");
            var read = approvals.of(1).orElseThrow().askedAt();

            assertThatThrownBy(() -> approvals.give(1, read.minusMillis(1), MIREILLE, "Mireille Tremblay", false))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("approval.changed");
            return true;
        });
    }

    @Test
    void missesWhatNobodyReadInTimeAndSaysSo() {
        int id = sorting.now(ApprovalsTest::planned);

        sorting.at(NOW.plus(Postman.LATE).plusSeconds(1), Office::round);

        sorting.now(office -> {
            assertThat(office.delivery(id).state()).isEqualTo(State.MISSED);
            assertThat(Objects.requireNonNull(office.delivery(id).reason()).key()).isEqualTo("delivery.unread");
            return true;
        });
    }

    @Test
    void saysTheSameApprovedWordsAgain() {
        sorting.now(office -> {
            planned(office);
            office.passerelle().publishing.approvals.ask(1, ZOE, "Zoé Lavoie");
            give(office, MIREILLE, false);
            office.passerelle().publishing.repetitions.begin(1, new Repetition(Every.WEEK, null, 2, 0));
            return office.round();
        });

        sorting.at(NOW.plus(Duration.ofDays(7)), Office::round);

        assertThat(sorting.network.out).hasSize(2);
    }

    @Test
    void sendsEverythingOnceItIsTurnedOff() {
        sorting.now(office -> {
            planned(office);
            office.passerelle().publishing.approvals.turn(false);
            office.round();

            assertThat(sorting.network.out).containsExactly("Bonjour");
            return true;
        });
    }

    private static int planned(Office office) {
        office.passerelle().publishing.approvals.turn(true);
        return office.schedule(office.connect(), "Bonjour", NOW);
    }

    private static void give(Office office, int who, boolean alone) {
        var approvals = office.passerelle().publishing.approvals;
        var name = who == ZOE ? "Zoé Lavoie" : "Mireille Tremblay";
        approvals.give(1, approvals.of(1).orElseThrow().askedAt(), who, name, alone);
    }
}
