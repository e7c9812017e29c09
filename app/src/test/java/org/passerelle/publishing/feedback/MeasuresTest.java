package org.passerelle.publishing.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.channels.Measure;
import org.passerelle.channels.Outcome;
import org.passerelle.channels.Reason;

@OnBothDatabases
class MeasuresTest {

    private final Agora network = new Agora();

    @AutoClose
    private final Ground ground;

    MeasuresTest(Ground.Kind kind) {
        ground = Ground.on(kind);
    }

    @Test
    void countsLessAndLessOften() {
        publish("Un pont");

        assertThat(countedAfter(Duration.ofMinutes(50))).isZero();
        assertThat(countedAfter(Duration.ofHours(1))).isEqualTo(1);
        assertThat(countedAfter(Duration.ofHours(23))).isEqualTo(1);
        assertThat(countedAfter(Duration.ofHours(25))).isEqualTo(2);
        assertThat(countedAfter(Duration.ofDays(8))).isEqualTo(3);
        assertThat(countedAfter(Duration.ofDays(27))).isEqualTo(3);
        assertThat(countedAfter(Duration.ofDays(29))).isEqualTo(4);
        assertThat(countedAfter(Duration.ofDays(34))).isEqualTo(4);
    }

    @Test
    void tellsTheLatestCount() {
        int delivery = publish("Un pont");
        countedAfter(Duration.ofHours(1));
        network.counts.put("first Un pont", new Measure.Counted(9, 4, 2));
        countedAfter(Duration.ofDays(1));

        ground.passerelle.within(() -> {
            assertThat(ground.passerelle.publishing.measures.latest(List.of(delivery)))
                    .containsEntry(delivery, new Measures.Taken(Ground.NOW.plus(Duration.ofDays(1)), false, 9, 4, 2));
            return true;
        });
    }

    @Test
    void countsNoMoreWhatIsGone() {
        publish("Un pont");
        network.counts.put("first Un pont", new Measure.Gone());

        assertThat(countedAfter(Duration.ofHours(1))).isEqualTo(1);
        assertThat(countedAfter(Duration.ofDays(2))).isEqualTo(1);
    }

    @Test
    void comesBackWhereItCouldNotCount() {
        publish("Un pont");
        network.counts.put("first Un pont", new Measure.Unmeasured(new Outcome.RetryLater(Ground.NOW, Reason.of("outcome.busy", "Agora"))));
        assertThat(countedAfter(Duration.ofHours(1))).isEqualTo(1);

        assertThat(countedAfter(Duration.ofHours(2))).isEqualTo(2);
    }

    private int publish(String text) {
        return ground.passerelle.within(() -> {
            var square = Square.of(ground.passerelle, network);
            return square.publish(square.connect(network), text);
        });
    }

    private int countedAfter(Duration time) {
        try (var later = ground.open(Clock.fixed(Ground.NOW.plus(time), ZoneOffset.UTC))) {
            later.within(() -> Square.of(later, network).listener().round());
        }
        return network.counted;
    }
}
