package org.passerelle.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Cast;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.Season;
import org.passerelle.exchanges.LedgerChanged;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;
import org.passerelle.ties.Facts;

@OnBothDatabases
class PlansTest {

    private static final LocalDate SATURDAY = LocalDate.parse("2026-11-21");
    private static final IsoWeek NEXT = IsoWeek.parse("2026-W48");

    @AutoClose
    private final Ground ground;

    private final Passerelle passerelle;
    private final Facts facts;
    private Map<Cast, Integer> cast = Map.of();

    PlansTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
        facts = new Facts(passerelle);
    }

    @BeforeEach
    void liveASeason() {
        passerelle.within(() -> {
            cast = Season.liveThrough(passerelle);
            passerelle.ties.refresh();
            return true;
        });
    }

    @Test
    void plansTheWeekThatHasTimeLeft() {
        within(() -> {
            assertThat(passerelle.day.planner.current()).isEqualTo(NEXT);

            passerelle.day.planner.plan(NEXT);

            var plan = plan();
            assertThat(plan.minutes()).isPositive().isLessThanOrEqualTo(180);
            assertThat(plan.ratio()).isBetween(.9, 1.);
            assertThat(plan.week().named(Words.FRENCH)).isEqualTo("Semaine 48, du 23 au 29\u00A0novembre");
            assertThat(plan.rows()).extracting(Planned::day).allMatch(day -> day != null && NEXT.contains(day));
            assertThat(plan.rows()).extracting(row -> row.person().id()).doesNotHaveDuplicates();
            return true;
        });
    }

    @Test
    void neverForgetsAPromise() {
        within(() -> {
            new Budget(15, Budget.USUAL.lengths(), Budget.USUAL.dayMinutes()).keepIn(passerelle.settings);

            passerelle.day.planner.plan(NEXT);

            assertThat(people()).containsExactly(cast.get(Cast.JEAN_NOEL), cast.get(Cast.EMILE));
            assertThat(plan().rows()).allMatch(row -> row.promiseId() != null);
            assertThat(row(Cast.JEAN_NOEL).why(Words.FRENCH, SATURDAY).plain()).contains("envoyer le programme");
            return true;
        });
    }

    @Test
    void keepsAPromiseToCallByACall() {
        within(() -> {
            passerelle.day.promises.make(cast.get(Cast.EMILE), "envoyer les chiffres", SATURDAY.minusDays(2), null);

            passerelle.day.planner.plan(NEXT);

            assertThat(row(Cast.EMILE).deed()).isEqualTo(Deed.CALL);
            assertThat(row(Cast.JEAN_NOEL).deed()).isEqualTo(Deed.MESSAGE);
            return true;
        });
    }

    @Test
    void callsWhoeverOneWroteToLatelyButHasNotHeardForLong() {
        within(() -> {
            int zoe = cast.get(Cast.ZOE);
            for (int week = 0; week < 45; week++) facts.exchange(zoe, SATURDAY.minusDays(10 + 8 * week), Direction.BOTH, Medium.MESSAGE);
            facts.exchange(zoe, SATURDAY.minusDays(300), Direction.BOTH, Medium.CALL);
            passerelle.ties.outdate();
            passerelle.ties.refresh();

            passerelle.day.planner.plan(NEXT);

            assertThat(row(Cast.ZOE).deed()).isEqualTo(Deed.CALL);
            assertThat(row(Cast.ZOE).why(Words.FRENCH, SATURDAY).plain()).contains("Pas de vive voix depuis 10 mois");
            return true;
        });
    }

    @Test
    void countsAPromiseGivenUpAsSettled() {
        within(() -> {
            passerelle.day.planner.plan(NEXT);

            var promise = passerelle.day.promises.with(cast.get(Cast.JEAN_NOEL)).getFirst();
            int edit = passerelle.day.promises.drop(promise.id());
            assertThat(row(Cast.JEAN_NOEL).state()).isEqualTo(Planned.State.NOT_DONE);

            passerelle.journal.undo(edit);
            assertThat(row(Cast.JEAN_NOEL).isOpen()).isTrue();
            return true;
        });
    }

    @Test
    void leavesOutWhoeverIsPausedOrPutAside() {
        within(() -> {
            passerelle.day.pauses.pause(cast.get(Cast.MIREILLE), SATURDAY.plusMonths(1));
            passerelle.day.pauses.pause(cast.get(Cast.LEON), null);
            facts.archive(cast.get(Cast.INES));
            passerelle.ties.outdate();
            passerelle.ties.refresh();

            passerelle.day.planner.plan(NEXT);

            assertThat(people()).doesNotContain(cast.get(Cast.MIREILLE), cast.get(Cast.LEON), cast.get(Cast.INES));
            return true;
        });
    }

    @Test
    void leavesOutWhomTheOwnerNeverWantsToBeRemindedOf() {
        within(() -> {
            passerelle.edits.pace(cast.get(Cast.MIREILLE), 0);

            passerelle.day.planner.plan(NEXT);

            assertThat(people()).isNotEmpty().doesNotContain(cast.get(Cast.MIREILLE));
            return true;
        });
    }

    @Test
    void tellsWhatAChangeByHandCosts() {
        within(() -> {
            passerelle.day.planner.plan(NEXT);
            var before = plan();
            var first = row(Cast.MIREILLE);

            int edit = passerelle.day.changes.remove(first.id());
            assertThat(plan().measure().value()).isLessThan(before.measure().value());
            assertThat(plan().measure().bound()).isEqualTo(before.measure().bound());

            passerelle.journal.undo(edit);
            assertThat(plan().rows()).isEqualTo(before.rows());
            return true;
        });
    }

    @Test
    void movesReplacesAndAdds() {
        within(() -> {
            passerelle.day.planner.plan(NEXT);
            var mireille = row(Cast.MIREILLE);
            var friday = NEXT.monday().plusDays(4);

            passerelle.day.changes.move(mireille.id(), friday);
            passerelle.day.changes.replace(mireille.id(), Deed.COFFEE);
            if (!people().contains(cast.get(Cast.THEO))) passerelle.day.changes.add(NEXT, cast.get(Cast.THEO), Deed.CALL, null);

            assertThat(row(Cast.MIREILLE).day()).isEqualTo(friday);
            assertThat(row(Cast.MIREILLE).minutes()).isEqualTo(90);
            assertThat(people()).contains(cast.get(Cast.THEO));
            assertThatThrownBy(() -> passerelle.day.changes.add(NEXT, cast.get(Cast.THEO), Deed.CALL, null))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> passerelle.day.changes.move(mireille.id(), SATURDAY)).isInstanceOf(Refusal.class);
            return true;
        });
    }

    @Test
    void isDoneByAnExchangeFromAnywhere() {
        within(() -> {
            passerelle.day.planner.plan(NEXT);
            int mireille = cast.get(Cast.MIREILLE);

            facts.exchange(mireille, SATURDAY, Direction.OUT, Medium.MAIL);
            passerelle.events.announce(new LedgerChanged(Set.of(mireille)));

            assertThat(row(Cast.MIREILLE).state()).isEqualTo(Planned.State.DONE);
            return true;
        });
    }

    @Test
    void notesWhatIsMarkedDoneAndTakesItBack() {
        within(() -> {
            passerelle.day.planner.plan(NEXT);
            long before = passerelle.ties.glance().exchanges();

            var edits = passerelle.day.review.done(row(Cast.JEAN_NOEL).id());
            assertThat(row(Cast.JEAN_NOEL).isDone()).isTrue();
            assertThat(passerelle.ties.glance().exchanges()).isEqualTo(before + 1);
            assertThat(passerelle.day.promises.with(cast.get(Cast.JEAN_NOEL))).isEmpty();

            edits.reversed().forEach(passerelle.journal::undo);
            assertThat(row(Cast.JEAN_NOEL).isOpen()).isTrue();
            assertThat(passerelle.ties.glance().exchanges()).isEqualTo(before);
            assertThat(passerelle.day.promises.with(cast.get(Cast.JEAN_NOEL))).hasSize(1);
            return true;
        });
    }

    @Test
    void keepsWhatIsDoneWhenPlannedAnew() {
        within(() -> {
            passerelle.day.planner.plan(NEXT);
            passerelle.day.review.done(row(Cast.MIREILLE).id());

            int edit = passerelle.day.planner.plan(NEXT);

            assertThat(row(Cast.MIREILLE).isDone()).isTrue();
            assertThat(plan().ratio()).isBetween(.9, 1.);
            assertThat(people()).doesNotHaveDuplicates();
            assertThat(edit).isPositive();
            return true;
        });
    }

    @Test
    void carriesWhatWasNotDoneIntoTheNextWeek() {
        passerelle.within(() -> passerelle.day.planner.plan(NEXT));
        var sunday = Clock.fixed(Ground.NOW.plusSeconds(8 * 86_400), ZoneOffset.UTC);
        try (var later = ground.open(sunday)) {
            later.within(() -> {
                later.ties.refresh();
                int theirs = later.day.plans.rows(NEXT).stream()
                        .filter(row -> row.person().id() == cast.get(Cast.MIREILLE))
                        .findFirst()
                        .orElseThrow()
                        .id();
                assertThat(later.day.plans.toReview()).contains(NEXT);

                later.day.review.look(NEXT, Map.of(theirs, new Review.Verdict(Planned.State.MOVED, "")), "Bonne semaine");
                later.day.planner.plan(NEXT.next());

                assertThat(later.day.plans.toReview()).isEmpty();
                assertThat(later.day.plans.past(5)).first().satisfies(past -> {
                    assertThat(past.carried()).isEqualTo(1);
                    assertThat(past.words()).isEqualTo("Bonne semaine");
                });
                assertThat(later.day.plans.rows(NEXT.next()))
                        .filteredOn(row -> row.person().id() == cast.get(Cast.MIREILLE))
                        .singleElement()
                        .satisfies(row -> assertThat(row.reason().name()).isEqualTo(Reason.Name.CARRIED));
                return true;
            });
        }
    }

    @Test
    void showsTheDaysPeopleTodayInsteadOfOthers() {
        var monday = Clock.fixed(Ground.NOW.plusSeconds(2 * 86_400), ZoneOffset.UTC);
        try (var later = ground.open(monday)) {
            later.within(() -> {
                later.ties.refresh();
                later.day.planner.plan(NEXT);

                var today = later.day.plans.of(NEXT.monday(), Words.FRENCH).entries();
                var rows = later.day.today.rows(Words.FRENCH);

                assertThat(today).isNotEmpty();
                assertThat(rows).extracting(row -> row.person().id()).doesNotHaveDuplicates();
                assertThat(rows)
                        .extracting(row -> row.person().id())
                        .containsAll(today.stream().map(each -> each.personId()).toList());
                return true;
            });
        }
    }

    @Test
    void exportsItsDaysToACalendar() {
        within(() -> {
            passerelle.day.planner.plan(NEXT);
            passerelle.day.calendarFeed.open("fr");

            var feed = passerelle.day.calendarFeed.write("https://passerelle.example.org");

            assertThat(passerelle.day.weekDays.entries(Words.FRENCH)).hasSameSizeAs(plan().rows());
            assertThat(feed).contains("UID:planned-" + row(Cast.MIREILLE).id() + "@", "DTSTART;VALUE=DATE:202611");
            return true;
        });
    }

    @Test
    void looksAtAnotherDayApart() {
        try (var apart = ground.openAsOf(Clock.fixed(Ground.NOW, ZoneOffset.UTC))) {
            apart.within(() -> {
                apart.ties.refresh();
                apart.day.planner.plan(NEXT);
                assertThat(apart.day.plans.find(NEXT)).isPresent();
                return true;
            });
        }
        within(() -> {
            assertThat(passerelle.day.plans.has(NEXT)).isFalse();
            return true;
        });
    }

    private Plan plan() {
        return passerelle.day.plans.find(NEXT).orElseThrow();
    }

    private List<Integer> people() {
        return plan().rows().stream().map(row -> row.person().id()).toList();
    }

    private Planned row(Cast member) {
        return plan().rows().stream()
                .filter(row -> row.person().id() == cast.get(member))
                .findFirst()
                .orElseThrow();
    }

    private void within(Callable<Boolean> work) {
        try {
            passerelle.within(work::call);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
