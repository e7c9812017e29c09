package org.passerelle.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.platform.Words;
import org.passerelle.today.Errand;

/// What the day says of publications that wait for the owner.
@OnBothDatabases
class PublishingErrandsTest {

    private static final Instant NOW = Ground.NOW;

    @AutoClose
    private final Sorting sorting;

    PublishingErrandsTest(Ground.Kind kind) {
        sorting = new Sorting(kind);
    }

    @Test
    void saysNothingWhereNothingWaits() {
        sorting.now(office -> {
            office.schedule(office.connect(), "Bonjour", NOW.plusSeconds(60));

            assertThat(errands(office)).isEmpty();
            return true;
        });
    }

    @Test
    void letsOneBePublishedByHandRightThere() {
        sorting.now(office -> {
            int id = office.schedule(office.connectByHand(), "Bonjour à *tous*", NOW);
            office.round();

            var errand = errands(office).getFirst();

            assertThat(errand.words().plain()).isEqualTo("Bonjour à ∗tous∗: ready to paste on X (zoe_lavoie)");
            assertThat(Objects.requireNonNull(errand.act()).path()).isEqualTo("/publish/deliveries/" + id + "/opening");
            return true;
        });
    }

    @Test
    void letsTheNetworkBeAskedRightThere() {
        sorting.network.turns.add(Letterbox.Turn.LOST_ANSWER);
        sorting.now(office -> {
            int id = office.schedule(office.connect(), "Bonjour", NOW);
            office.round();

            assertThat(errands(office)).extracting(Errand::act).containsExactly(
                    new Errand.Act("Ask the network", "/publish/deliveries/" + id + "/reconciliation"));
            return true;
        });
    }

    @Test
    void saysItInOneLineWhereManyWait() {
        sorting.now(office -> {
            int x = office.connectByHand();
            for (var text : List.of("Un", "Deux", "Trois")) office.schedule(x, text, NOW);
            office.round();

            assertThat(errands(office)).singleElement().satisfies(errand -> {
                assertThat(errand.words().plain()).isEqualTo("3 publications wait for you");
                assertThat(errand.path()).isEqualTo("/publish");
            });
            return true;
        });
    }

    private static List<Errand> errands(Office office) {
        return new PublishingErrands(
                office.publications(), office.queue(), office.passerelle().publishing.approvals, office.channels(),
                office.passerelle().almanac)
                .due(Words.ENGLISH);
    }
}
