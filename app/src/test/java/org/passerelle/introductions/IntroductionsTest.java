package org.passerelle.introductions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.passerelle.Cast.AWA;
import static org.passerelle.Cast.INES;
import static org.passerelle.Cast.LEON;
import static org.passerelle.Cast.SOFIA;
import static org.passerelle.Cast.ZOE;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Cast;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.introductions.Introductions.Begun;
import org.passerelle.introductions.Step.Answer;
import org.passerelle.introductions.Step.Ask;
import org.passerelle.introductions.Step.Conclude;
import org.passerelle.introductions.Step.Make;
import org.passerelle.introductions.Step.Thank;
import org.passerelle.people.Named;
import org.passerelle.platform.Refusal;

@OnBothDatabases
class IntroductionsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    @AutoClose
    private final Ground ground;

    private final Passerelle passerelle;
    private final Introductions introductions;
    private Map<Cast, Integer> ids = Map.of();

    IntroductionsTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
        introductions = passerelle.favours.introductions;
    }

    @BeforeEach
    void gather() {
        ids = passerelle.within(() -> Cast.joinAll(passerelle));
    }

    @Test
    void keepsEveryStepWithItsDay() {
        passerelle.within(() -> {
            int id = propose().id();
            introductions.take(id, new Ask(Side.FIRST), TODAY.minusDays(30));
            introductions.take(id, new Ask(Side.SECOND), TODAY.minusDays(29));
            introductions.take(id, new Answer(Side.FIRST, true), TODAY.minusDays(28));
            introductions.take(id, new Answer(Side.SECOND, true), TODAY.minusDays(27));
            introductions.take(id, new Make(false), TODAY.minusDays(26));
            introductions.take(id, new Conclude(Outcome.Kind.CONVERSATION, "un café"), TODAY.minusDays(3));
            introductions.take(id, new Thank("message"), TODAY);

            assertThat(found(id).path())
                    .isEqualTo(new Path(
                            new Reply.Agreed(TODAY.minusDays(30), TODAY.minusDays(28)),
                            new Reply.Agreed(TODAY.minusDays(29), TODAY.minusDays(27)),
                            TODAY.minusDays(26),
                            false,
                            new Outcome(Outcome.Kind.CONVERSATION, "un café", TODAY.minusDays(3)),
                            TODAY,
                            "message",
                            null));
            assertThat(found(id).latest()).isEqualTo(TODAY);
            return true;
        });
    }

    @Test
    void takesBackStepAfterStep() {
        passerelle.within(() -> {
            int id = propose().id();
            introductions.take(id, new Ask(Side.FIRST), TODAY);
            introductions.take(id, new Answer(Side.FIRST, false), TODAY);

            passerelle.journal.undo(introductions.lastEdit(id).orElseThrow());
            assertThat(found(id).state()).isEqualTo(State.ASKED);
            passerelle.journal.undo(introductions.lastEdit(id).orElseThrow());
            assertThat(found(id).state()).isEqualTo(State.PROPOSED);
            passerelle.journal.undo(introductions.lastEdit(id).orElseThrow());
            assertThat(introductions.find(id)).isEmpty();
            assertThat(introductions.lastEdit(id)).isEmpty();
            return true;
        });
    }

    @Test
    void asksWhatCameOfItAfterThreeWeeks() {
        passerelle.within(() -> {
            int id = propose().id();
            introductions.take(id, new Make(true), TODAY);
            assertThat(introductions.toFollow()).isEmpty();
            return true;
        });

        in(21, later -> {
            int id = later.favours.introductions.toFollow().getFirst().id();
            later.favours.introductions.later(id, TODAY.plusDays(28));
            assertThat(later.favours.introductions.toFollow()).isEmpty();
        });
        in(28, later -> {
            int id = later.favours.introductions.toFollow().getFirst().id();
            later.favours.introductions.take(id, new Conclude(Outcome.Kind.NOTHING, ""), TODAY.plusDays(28));
            assertThat(later.favours.introductions.toFollow()).isEmpty();
        });
    }

    @Test
    void asksWhereItStandsTenDaysAfterTheLastWord() {
        passerelle.within(() -> {
            int id = propose().id();
            assertThat(found(id).remind()).isNull();

            introductions.take(id, new Ask(Side.FIRST), TODAY.minusDays(9));
            assertThat(found(id).remind()).isEqualTo(TODAY.plusDays(1));

            introductions.take(id, new Answer(Side.FIRST, true), TODAY.minusDays(2));
            assertThat(found(id).remind()).isEqualTo(TODAY.plusDays(8));
            return true;
        });
    }

    @Test
    void owesThanksToWhoeverMadeOne() {
        passerelle.within(() -> {
            var begun = introductions.receive(ids.get(SOFIA), ids.get(INES), "un colloque", TODAY.minusDays(4));
            assertThat(passerelle.favours.thanks.due()).singleElement().satisfies(debt -> {
                assertThat(debt.person().name()).isEqualTo("Sofia Rossi");
                assertThat(debt.towards()).isEqualTo(named(INES));
                assertThat(debt.path()).isEqualTo("/introductions/" + begun.id());
            });

            introductions.take(begun.id(), new Thank("call"), TODAY);
            assertThat(passerelle.favours.thanks.owed()).isEmpty();
            assertThat(found(begun.id()).state()).isEqualTo(State.MADE);
            return true;
        });
    }

    @Test
    void beginsOnceBetweenTheSameTwo() {
        passerelle.within(() -> {
            propose();
            assertThatThrownBy(() -> introductions.propose(ids.get(LEON), ids.get(AWA), "")).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> introductions.propose(ids.get(AWA), ids.get(AWA), "")).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> introductions.propose(ids.get(AWA), 999, "")).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> introductions.take(1, new Ask(Side.FIRST), TODAY.plusDays(1))).isInstanceOf(Refusal.class);
            return true;
        });
    }

    @Test
    void countsWhatWentBothWays() {
        passerelle.within(() -> {
            introductions.take(propose().id(), new Make(true), TODAY);
            introductions.propose(ids.get(AWA), ids.get(ZOE), "");
            introductions.receive(ids.get(AWA), ids.get(INES), "", TODAY);
            passerelle.favours.referrals.give(ids.get(SOFIA), ids.get(AWA), "", TODAY);
            passerelle.favours.referrals.receive(List.of(ids.get(LEON), ids.get(AWA)), ids.get(ZOE), "", TODAY);

            assertThat(passerelle.favours.reciprocity.of(named(AWA))).isEqualTo(new Balance(named(AWA), 2, 2, 2));
            assertThat(passerelle.favours.reciprocity.of(named(ZOE)).isEmpty()).isTrue();
            assertThat(passerelle.favours.reciprocity.all())
                    .extracting(balance -> balance.person().name())
                    .containsExactly("Awa Bâ", "Léon Gagnon", "Sofia Rossi");
            return true;
        });
    }

    @Test
    void holdsOnToThePeopleItSpeaksOf() {
        passerelle.within(() -> {
            propose();
            introductions.receive(ids.get(SOFIA), ids.get(INES), "", TODAY);

            var held = passerelle.store.transaction(sql -> Introductions.held(sql, ids.values()));

            assertThat(held).containsExactlyInAnyOrder(ids.get(AWA), ids.get(LEON), ids.get(SOFIA), ids.get(INES));
            return true;
        });
    }

    private Begun propose() {
        return introductions.propose(ids.get(AWA), ids.get(LEON), "un contrat d’impression");
    }

    private Introduction found(int id) {
        return introductions.find(id).orElseThrow();
    }

    private Named named(Cast member) {
        return new Named(ids.get(member), member.fullName, "");
    }

    private void in(int days, java.util.function.Consumer<Passerelle> then) {
        try (var later = ground.open(Clock.fixed(Ground.NOW.plus(Duration.ofDays(days)), ZoneOffset.UTC))) {
            later.within(() -> {
                then.accept(later);
                return true;
            });
        }
    }
}
