package org.passerelle.visits;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.channels.Way;
import org.passerelle.platform.Refusal;

@OnBothDatabases
class VisitsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);
    private static final String SOURCES = "name,visitors,bounce_rate\nGoogle,120,5\nLinkedIn,34,5\nDirect / None,46,5\n";
    private static final String BY_DAY = "date,source,utm_campaign,visitors,visits\n"
            + "2026-10-03,linkedin,passerelle-7,3,4\n2026-10-04,linkedin,passerelle-7,3,2\n2026-10-04,x,passerelle-7,1,1\n2026-10-05,x,spring,1,1\n";

    @AutoClose
    private final Ground ground;

    private final Passerelle passerelle;

    VisitsTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
    }

    @Test
    void countsByWayAndLeavesUnknownWhatCameByNoLink() {
        in(() -> {
            bring("sources.csv", SOURCES, FIRST, LAST);

            assertThat(passerelle.returns.visits.byWay(FIRST, LAST)).containsEntry(Way.SEARCH, 120L).containsEntry(Way.LINKEDIN, 34L).containsEntry(null, 46L);
        });
    }

    @Test
    void countsAReportOfManyDaysForItsShareOfThem() {
        in(() -> {
            bring("sources.csv", SOURCES, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 10));

            assertThat(passerelle.returns.visits.byWay(LocalDate.of(2026, 10, 6), LAST)).containsEntry(Way.SEARCH, 60L);
        });
    }

    @Test
    void neverCountsADayTwice() {
        in(() -> {
            bring("october.csv", SOURCES, FIRST, LAST);

            assertThatThrownBy(() -> bring("october.csv", SOURCES, FIRST, LAST)).hasMessageContaining("visits.again");
            assertThatThrownBy(() -> bring("days.csv", BY_DAY, null, null)).hasMessageContaining("visits.overlap");
            assertThat(passerelle.returns.visits.files()).hasSize(1);
        });
    }

    @Test
    void putsALongerReportInPlaceOfWhatItCoversAndTakesItBackWhole() {
        in(() -> {
            bring("days.csv", BY_DAY, null, null);
            var brought = bring("october.csv", SOURCES, FIRST, LAST);
            assertThat(passerelle.returns.visits.files()).extracting(VisitFile::name).containsExactly("october.csv");

            for (int edit : brought.edits().reversed()) passerelle.journal.undo(edit);

            assertThat(passerelle.returns.visits.files()).extracting(VisitFile::name).containsExactly("days.csv");
            assertThat(passerelle.returns.visits.byWay(FIRST, LAST)).isEqualTo(Map.of(Way.LINKEDIN, 6L, Way.X, 2L));
        });
    }

    @Test
    void knowsWhichPublicationBroughtThem() {
        in(() -> {
            bring("days.csv", BY_DAY, null, null);

            assertThat(passerelle.returns.visits.byPublication()).isEqualTo(Map.of(7, Map.of(Way.LINKEDIN, 6, Way.X, 1)));
        });
    }

    @Test
    void refusesWhatItCannotPlaceAndKeepsNothingOfIt() {
        in(() -> {
            assertThatThrownBy(() -> bring("notes.txt", "bonjour", null, null)).isInstanceOf(Refusal.class).hasMessageContaining("visits.unknown");
            assertThatThrownBy(() -> bring("sources.csv", SOURCES, null, null)).hasMessageContaining("visits.period");
            assertThatThrownBy(() -> bring("sources.csv", SOURCES, LAST, FIRST)).hasMessageContaining("visits.backwards");
            assertThatThrownBy(() -> bring("sources.csv", SOURCES, FIRST, LocalDate.of(2027, 1, 1))).hasMessageContaining("visits.ahead");
            assertThatThrownBy(() -> bring("sources.csv", "name,visitors,bounce_rate\n", FIRST, LAST)).hasMessageContaining("visits.empty");
            assertThat(passerelle.returns.visits.files()).isEmpty();
        });
    }

    private Visits.Brought bring(
            String name, String text, @org.jspecify.annotations.Nullable LocalDate first, @org.jspecify.annotations.Nullable LocalDate last) {
        return passerelle.returns.visits.bring(name, text.getBytes(UTF_8), first, last);
    }

    private void in(Runnable story) {
        passerelle.within(() -> {
            story.run();
            return true;
        });
    }
}
