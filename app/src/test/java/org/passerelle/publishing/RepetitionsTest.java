package org.passerelle.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.passerelle.publishing.db.Tables.PUBLICATION_IMAGE;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Ids;
import org.passerelle.publishing.Delivery.State;

/// What is said again goes out each time, once, and then no more.
@OnBothDatabases
class RepetitionsTest {

    private static final Instant NOW = Ground.NOW;
    private static final Duration WEEK = Duration.ofDays(7);

    @AutoClose
    private final Sorting sorting;

    RepetitionsTest(Ground.Kind kind) {
        sorting = new Sorting(kind);
    }

    @Test
    void goesOutEachTimeAndEndsByItself() {
        sorting.now(office -> {
            office.schedule(office.connect(), "Rendez-vous du samedi", NOW);
            office.passerelle().publishing.repetitions.begin(1, new Repetition(Every.WEEK, null, 2, 6));
            return office.round();
        });

        for (int week = 0; week <= 4; week++) {
            sorting.at(NOW.plus(WEEK.multipliedBy(week)), Office::round);
            sorting.at(NOW.plus(WEEK.multipliedBy(week)), Office::round);
        }

        sorting.now(office -> {
            assertThat(sorting.network.out).hasSize(3).containsOnly("Rendez-vous du samedi");
            assertThat(office.queue().all()).extracting(Delivery::at).containsExactly(NOW, NOW.plus(WEEK), NOW.plus(WEEK.multipliedBy(2)));
            assertThat(office.passerelle().publishing.repetitions.original(3)).contains(1);
            return true;
        });
    }

    @Test
    void isMadeOnceHoweverManyProcessesWantTo() throws Exception {
        sorting.now(office -> {
            office.schedule(office.connect(), "Bonjour", NOW);
            office.round();
            office.passerelle().publishing.repetitions.begin(1, new Repetition(Every.WEEK, null, 9, 0));
            return true;
        });

        var later = NOW.plus(WEEK);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var rounds = new ArrayList<Callable<Integer>>();
            for (int n = 0; n < 6; n++) rounds.add(() -> sorting.at(later, Office::round));
            for (var done : threads.invokeAll(rounds)) done.get();
        }

        assertThat(sorting.network.out).hasSize(2);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void makesTheLastOfThoseThatWentByWhileNobodyLooked() {
        sorting.now(office -> {
            office.schedule(office.connect(), "Bonjour", NOW);
            office.passerelle().publishing.repetitions.begin(1, new Repetition(Every.WEEK, null, 9, 0));
            return office.round();
        });

        sorting.at(NOW.plus(WEEK.multipliedBy(3)).plusSeconds(60), Office::round);

        assertThat(sorting.network.out).hasSize(2);
        ZonedDateTime due = sorting.now(office -> Objects.requireNonNull(office.delivery(2).due()));
        assertThat(due).isEqualTo(NOW.plus(WEEK.multipliedBy(3)).atZone(Office.MONTREAL));
    }

    @Test
    void beginsFromNowOnHoweverLongAgoTheFirstWas() {
        sorting.now(office -> office.schedule(office.connect(), "Bonjour", NOW));
        sorting.now(Office::round);
        var later = NOW.plus(WEEK.multipliedBy(150)).plusSeconds(60);
        sorting.at(later, office -> {
            office.passerelle().publishing.repetitions.begin(1, new Repetition(Every.WEEK, null, 2, 0));
            office.passerelle().publishing.repetitions.begin(1, new Repetition(Every.FORTNIGHT, null, 3, 0));
            assertThat(office.round()).isZero();
            return true;
        });

        for (int week = 151; week <= 160; week++) sorting.at(NOW.plus(WEEK.multipliedBy(week)), Office::round);

        assertThat(sorting.network.out).hasSize(4);
        assertThat(count()).isEqualTo(4);
    }

    @Test
    void showsTheSameImagesAgain() {
        sorting.now(office -> {
            office.schedule(office.connect(), "Bonjour", NOW);
            office.passerelle().store.transaction(sql -> sql.insertInto(PUBLICATION_IMAGE)
                    .values(Ids.next(sql, "publication_image"), 1, 0, "pont.jpg", "image/jpeg", 10, 10, "Un pont", new byte[] {1})
                    .execute());
            office.passerelle().publishing.repetitions.begin(1, new Repetition(Every.WEEK, null, 9, 0));
            return true;
        });

        sorting.at(NOW.plus(WEEK), office -> office.passerelle().publishing.repetitions.makeWhatIsDue());

        sorting.now(office -> {
            var alts = office.passerelle().store.sql().select(PUBLICATION_IMAGE.ALT).from(PUBLICATION_IMAGE)
                    .where(PUBLICATION_IMAGE.PUBLICATION_ID.eq(2)).fetch(PUBLICATION_IMAGE.ALT);
            assertThat(alts).containsExactly("Un pont");
            return true;
        });
    }

    @Test
    void leavesATimeOutThatComesTooSoonAfterTheSameTextThere() {
        sorting.now(office -> {
            int channel = office.connect();
            office.schedule(channel, "Bonjour", NOW);
            office.schedule(channel, "Bonjour", NOW.plus(WEEK).minus(Duration.ofDays(2)));
            office.passerelle().publishing.repetitions.begin(1, new Repetition(Every.WEEK, null, 2, 6));
            return office.round();
        });

        sorting.at(NOW.plus(WEEK).minus(Duration.ofDays(2)), Office::round);
        sorting.at(NOW.plus(WEEK), Office::round);
        assertThat(sorting.network.out).hasSize(2);
        sorting.at(NOW.plus(WEEK.multipliedBy(2)), Office::round);
        assertThat(sorting.network.out).hasSize(3);
    }

    @Test
    void waitsWhileEverythingStandsStillAndStopsWhenTold() {
        sorting.now(office -> {
            office.schedule(office.connect(), "Bonjour", NOW);
            office.passerelle().publishing.repetitions.begin(1, new Repetition(Every.WEEK, null, 9, 0));
            office.round();
            return office.standStill(NOW.plus(WEEK).plus(Duration.ofHours(1)));
        });

        sorting.at(NOW.plus(WEEK), Office::round);
        assertThat(count()).isEqualTo(1);
        sorting.at(NOW.plus(WEEK).plus(Duration.ofHours(1)), Office::round);
        assertThat(sorting.network.out).hasSize(2);

        sorting.now(office -> {
            office.passerelle().publishing.repetitions.end(1);
            return true;
        });
        sorting.at(NOW.plus(WEEK.multipliedBy(2)), Office::round);
        assertThat(sorting.network.out).hasSize(2);
    }

    @Test
    void refusesWhatWouldNeverEndOrIsNotPlanned() {
        sorting.now(office -> {
            int id = office.publications().write(Office.words("Bonjour"));
            for (var wrong : List.<Runnable>of(
                    () -> new Repetition(Every.WEEK, null, null, 0),
                    () -> new Repetition(Every.WEEK, null, 0, 0),
                    () -> new Repetition(Every.WEEK, null, 2, 30),
                    () -> office.passerelle().publishing.repetitions.begin(id, new Repetition(Every.WEEK, null, 2, 0)),
                    () -> office.passerelle().publishing.repetitions.begin(99, new Repetition(Every.WEEK, null, 2, 0))))
                assertThatThrownBy(wrong::run).isInstanceOf(Refusal.class);
            assertThat(office.queue().all()).noneMatch(each -> each.state() == State.QUEUED);
            return true;
        });
    }

    private int count() {
        return sorting.now(office -> office.queue().all().size());
    }
}
