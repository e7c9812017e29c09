package org.passerelle.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import org.passerelle.Cast;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.channels.Way;
import org.passerelle.exchanges.Note;
import org.passerelle.formats.Moment;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.gatherings.Gathering;
import org.passerelle.platform.Refusal;
import org.passerelle.publishing.feedback.Heard;

@OnBothDatabases
class TimesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Given POST = new Given(TODAY, 120, Activity.WRITING, Way.BLOG, null, "billet");

    @AutoClose
    private final Ground ground;

    private final Passerelle passerelle;

    TimesTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
    }

    @Test
    void keepsTimeAndTakesItBack() {
        in(() -> {
            var kept = passerelle.returns.times.add(POST);
            assertThat(given(TODAY)).containsExactly(POST);

            passerelle.returns.times.change(kept.id(), new Given(TODAY, 90, Activity.SHARING, null, null, ""));
            assertThat(given(TODAY)).containsExactly(new Given(TODAY, 90, Activity.SHARING, null, null, ""));
            int removal = passerelle.returns.times.remove(kept.id());
            assertThat(given(TODAY)).isEmpty();
            passerelle.journal.undo(removal);

            assertThat(given(TODAY)).hasSize(1);
        });
    }

    @Test
    void refusesWhatIsNotThereOrNotYet() {
        in(() -> {
            assertThatThrownBy(() -> passerelle.returns.times.remove(7)).isInstanceOf(Refusal.class).hasMessageContaining("time.missing");
            assertThatThrownBy(() -> passerelle.returns.times.add(new Given(TODAY.plusDays(1), 10, Activity.OTHER, null, null, "")))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("time.ahead");
            assertThatThrownBy(() -> passerelle.returns.times.add(new Given(TODAY, 10, Activity.OTHER, null, 404, "")))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("time.objective.gone");
        });
    }

    @Test
    void proposesWhatExchangesLetSupposeOnceTheirDayIsOver() {
        in(() -> {
            var ids = Cast.joinAll(passerelle);
            note(ids.get(Cast.AWA), 1, Medium.CALL, Duration.ofMinutes(25));
            note(ids.get(Cast.LEON), 1, Medium.CALL, null);
            note(ids.get(Cast.LEON), 0, Medium.CALL, null);
            note(ids.get(Cast.LEON), 40, Medium.CALL, null);

            var proposals = passerelle.returns.proposals.waiting();

            assertThat(proposals).singleElement().satisfies(each -> {
                assertThat(each.given()).isEqualTo(new Given(TODAY.minusDays(1), 40, Activity.CALLS, Way.PHONE, null, ""));
                assertThat(each.facts()).isEqualTo(2);
            });
        });
    }

    @Test
    void confirmsEachProposalOnceAndProposesItAgainWhenTakenBack() {
        in(() -> {
            note(Cast.joinAll(passerelle).get(Cast.AWA), 2, Medium.MEETING, null);
            var proposals = passerelle.returns.proposals.waiting();

            var edits = passerelle.returns.times.confirm(proposals);
            assertThat(passerelle.returns.times.confirm(proposals)).isEmpty();
            assertThat(passerelle.returns.proposals.waiting()).isEmpty();
            assertThat(given(TODAY.minusDays(2))).extracting(Given::minutes).containsExactly(60);
            passerelle.journal.undo(edits.getFirst());

            assertThat(passerelle.returns.proposals.waiting()).isEqualTo(proposals);
        });
    }

    @Test
    void neverProposesAgainWhatWasSetAside() {
        in(() -> {
            note(Cast.joinAll(passerelle).get(Cast.AWA), 2, Medium.MEETING, null);

            passerelle.returns.times.setAside(passerelle.returns.proposals.waiting());

            assertThat(passerelle.returns.proposals.waiting()).isEmpty();
            assertThat(given(TODAY.minusDays(2))).isEmpty();
        });
    }

    @Test
    void proposesAnEveningForAnEventAndWritingForAText() {
        in(() -> {
            var evening = TODAY.minusDays(3);
            passerelle.evenings.gatherings.add(Gathering.planned("5 à 7 de la Chambre", evening, evening, "", ""));
            new Heard(passerelle).published("La confiance", "mot ".repeat(500), "100", 2);

            assertThat(passerelle.returns.proposals.waiting())
                    .extracting(Proposal::given)
                    .containsExactly(
                            new Given(TODAY.minusDays(2), 55, Activity.WRITING, Way.MASTODON, null, "La confiance"),
                            new Given(evening, 120, Activity.EVENTS, Way.EVENT, null, "5 à 7 de la Chambre"));
        });
    }

    @Test
    void measuresWithATimerThatSurvivesTheProcess() {
        in(() -> passerelle.returns.timer.start(Activity.WRITING, Way.BLOG, null, "billet"));
        in(() -> assertThatThrownBy(() -> passerelle.returns.timer.start(Activity.CALLS, null, null, "")).hasMessageContaining("timer.running"));

        try (var later = ground.open(Clock.fixed(Ground.NOW.plus(Duration.ofMinutes(42)), ZoneOffset.UTC))) {
            later.within(() -> {
                var stopped = later.returns.timer.stop();
                assertThat(stopped.given()).isEqualTo(new Given(TODAY, 42, Activity.WRITING, Way.BLOG, null, "billet"));
                assertThat(stopped.forgotten()).isFalse();
                assertThatThrownBy(later.returns.timer::stop).hasMessageContaining("timer.still");
                return true;
            });
        }
    }

    @Test
    void asksAboutATimerForgottenOvernight() {
        in(() -> passerelle.returns.timer.start(Activity.WRITING, null, null, ""));

        try (var later = ground.open(Clock.fixed(Ground.NOW.plus(Duration.ofDays(3)), ZoneOffset.UTC))) {
            later.within(() -> {
                var stopped = later.returns.timer.stop();
                assertThat(stopped.forgotten()).isTrue();
                assertThat(stopped.given().minutes()).isEqualTo(Given.DAY_MINUTES);
                return true;
            });
        }
    }

    private void note(int person, int daysAgo, Medium medium, @Nullable Duration lasted) {
        var at = Moment.on(TODAY.minusDays(daysAgo), passerelle.almanac.zone());
        passerelle.exchanges.note(new Note(List.of(person), at, medium, Direction.BOTH, lasted, ""));
    }

    private List<Given> given(LocalDate day) {
        return passerelle.returns.times.between(day, day).stream().map(Entry::given).toList();
    }

    private void in(Runnable story) {
        passerelle.within(() -> {
            story.run();
            return true;
        });
    }
}
