package org.passerelle.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;

@OnBothDatabases
class InterruptionTest {

    private static final int BATCH = 50;

    private final Ground ground;
    private final Path archive;

    InterruptionTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        archive = Samples.zip(
                ground.folder(),
                "linkedin.zip",
                Map.of("messages.csv", Samples.messages(420, 30), "Profile.csv", Samples.PROFILE, "Connections.csv", Samples.CONNECTIONS));
    }

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void endsAsIfNothingHadHappenedWhereverItWasCut() {
        var undisturbed = take(Progress.NONE);
        var whole = Dump.of(ground.passerelle);
        within(() -> ground.passerelle.doors.undoing.undo(java.util.Objects.requireNonNull(undisturbed.importId()), false));

        for (int batches = 1; batches <= 9; batches++) {
            int border = batches;
            assertThatThrownBy(() -> take(new Death(border))).isInstanceOf(Cut.class);
            var resumed = take(Progress.NONE);

            assertThat(resumed.counts()).isEqualTo(undisturbed.counts());
            assertThat(sizes(Dump.of(ground.passerelle))).isEqualTo(sizes(whole));
            within(() -> ground.passerelle.doors.undoing.undo(java.util.Objects.requireNonNull(resumed.importId()), false));
        }
    }

    @Test
    void stopsWhenAskedAndGoesOnLater() {
        var stopped = take(new Progress() {
            private int batches;

            @Override
            public boolean goOn() {
                return ++batches < 6;
            }
        });
        var rest = take(Progress.NONE);

        assertThat(stopped.state()).isEqualTo(ImportState.STOPPED);
        assertThat(stopped.counts().exchangesNew()).isBetween(1, 419);
        assertThat(rest.counts().exchangesNew()).isEqualTo(420);
        assertThat(rest.importId()).isEqualTo(stopped.importId());
    }

    private static Map<String, Integer> sizes(Map<String, java.util.List<String>> dump) {
        var sizes = new java.util.TreeMap<String, Integer>();
        dump.forEach((table, rows) -> sizes.put(table, rows.size()));
        return sizes;
    }

    private Outcome take(Progress progress) {
        return within(() -> inSmallBatches(ground.passerelle).take(archive, Answers.NONE, progress));
    }

    private static Intake inSmallBatches(Passerelle of) {
        var course = new Course(
                of.store, of.doors.imports, of.ownIdentities, of.personIndex, of.events, of.publishing.feeds, () -> Erased.NOBODY, BATCH);
        return new Intake(of.doors.imports, of.ownIdentities, course, of.doors.undoing, of.doors.uploads, of.almanac, of.settings);
    }

    private <T> T within(java.util.function.Supplier<T> work) {
        return ground.passerelle.within(work::get);
    }

    private static final class Cut extends Error {}

    /// Cuts everything off after so many batches.
    private static final class Death implements Progress {
        private int batches;

        private Death(int batches) {
            this.batches = batches;
        }

        @Override
        public void read(String file, long readBytes, long sizeBytes, Counts counts) {
            if (--batches == 0) throw new Cut();
        }
    }
}
