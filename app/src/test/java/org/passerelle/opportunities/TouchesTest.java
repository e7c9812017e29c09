package org.passerelle.opportunities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.Cast.AWA;
import static org.passerelle.Cast.CHLOE;
import static org.passerelle.Cast.LEON;
import static org.passerelle.Cast.MARC_ANDRE;
import static org.passerelle.Cast.SOFIA;
import static org.passerelle.Cast.ZOE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Cast;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.channels.Way;
import org.passerelle.exchanges.Note;
import org.passerelle.formats.Moment;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.opportunities.Touch.Source;

@OnBothDatabases
class TouchesTest {

    private static final LocalDate DECIDED = LocalDate.parse("2026-09-01");

    @AutoClose
    private final Ground ground;

    private final Passerelle passerelle;
    private Map<Cast, Integer> ids = Map.of();

    TouchesTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
    }

    @BeforeEach
    void gather() {
        ids = passerelle.within(() -> Cast.joinAll(passerelle));
    }

    @Test
    void tellsTheWaysInTheOrderOfTime() {
        passerelle.within(() -> {
            tell("linkedin-messages", AWA, 90, Medium.MESSAGE, "");
            tell("mastodon", AWA, 120, Medium.COMMENT, "");
            tell("wordpress", AWA, 150, Medium.COMMENT, "");
            tell("mbox", AWA, 30, Medium.MAIL, "");
            note(AWA, 20, Medium.CALL, "");
            note(AWA, 10, Medium.MEETING, "");
            note(AWA, 80, Medium.MESSAGE, "écrit sur LinkedIn");
            note(AWA, -10, Medium.MEETING, "après la décision");

            assertThat(of(won(AWA)))
                    .extracting(Touch::way)
                    .containsExactly(Way.BLOG, Way.MASTODON, Way.LINKEDIN, Way.LINKEDIN, Way.MAIL, Way.PHONE, Way.MEETING);
            return true;
        });
    }

    @Test
    void foldsADayIntoOneTouch() {
        passerelle.within(() -> {
            for (int i = 0; i < 1_000; i++) tell("linkedin-messages", AWA, 40, Medium.MESSAGE, "n" + i);

            assertThat(of(won(AWA))).singleElement().satisfies(touch -> assertThat(touch.times()).isEqualTo(1_000));
            return true;
        });
    }

    @Test
    void namesWhoIntroducedThemAndWhoGaveTheName() {
        passerelle.within(() -> {
            passerelle.favours.introductions.receive(ids.get(SOFIA), ids.get(MARC_ANDRE), "", DECIDED.minusDays(70));
            passerelle.favours.referrals.receive(
                    List.of(ids.get(ZOE), ids.get(LEON), ids.get(CHLOE)), ids.get(MARC_ANDRE), "", DECIDED.minusDays(50));
            int id = won(MARC_ANDRE);

            assertThat(of(id)).extracting(Touch::way, Touch::personId).containsExactly(
                    org.assertj.core.groups.Tuple.tuple(Way.INTRODUCTION, ids.get(SOFIA)),
                    org.assertj.core.groups.Tuple.tuple(Way.REFERRAL, ids.get(CHLOE)));
            var chain = passerelle.returns.chains.of(passerelle.returns.opportunities.all()).get(id);
            assertThat(chain).extracting(bearer -> bearer.person().name()).containsExactly("Chloé Nguyen", "Léon Gagnon", "Zoé Lavoie");
            assertThat(chain).allMatch(Chains.Bearer::isOwed);
            return true;
        });
    }

    @Test
    void leavesUnknownUnknown() {
        passerelle.within(() -> {
            int id = won(AWA);

            assertThat(of(id)).isEmpty();
            assertThat(passerelle.returns.chains.of(passerelle.returns.opportunities.all()).get(id)).isEmpty();
            return true;
        });
    }

    @Test
    void takesTheOwnersWordForWhatFactsDoNotTell() {
        passerelle.within(() -> {
            tell("linkedin-messages", AWA, 40, Medium.MESSAGE, "a");
            tell("linkedin-messages", AWA, 30, Medium.MESSAGE, "b");
            int id = won(AWA);
            var first = of(id).getFirst();

            int denial = passerelle.returns.opportunities.denyTouches(id, first, first.on());
            var seen = new Touch(Way.PRESS, null, DECIDED.minusDays(60), Source.OWNER, 0, 1, false, "l’article");
            passerelle.returns.opportunities.addTouch(id, seen);

            assertThat(of(id)).extracting(Touch::way).containsExactly(Way.PRESS, Way.LINKEDIN);
            var denied = passerelle.returns.touches.denied(id);
            assertThat(denied).hasSize(1);
            passerelle.returns.opportunities.removeTouch(id, denied.getFirst().id());
            assertThat(of(id)).hasSize(3);
            assertThat(denial).isNotZero();
            return true;
        });
    }

    @Test
    void tellsWhoWasNeverMet() {
        passerelle.within(() -> {
            tell("linkedin-messages", AWA, 40, Medium.MESSAGE, "");
            note(LEON, 40, Medium.VIDEO, "");
            note(ZOE, 40, Medium.MEETING, "");
            int awa = won(AWA);
            int leon = won(LEON);
            won(ZOE);
            var all = passerelle.returns.opportunities.all();

            assertThat(passerelle.returns.touches.neverMet(all, passerelle.returns.touches.of(all))).containsExactlyInAnyOrder(awa, leon);
            return true;
        });
    }

    private int won(Cast client) {
        var facts = new Facts(
                "Mandat", DECIDED.minusDays(5), null, null, "CAD", false, "", "", null, null, List.of(ids.get(client)), List.of());
        int id = passerelle.returns.opportunities.add(facts).id();
        passerelle.returns.opportunities.win(id, DECIDED, null, null);
        return id;
    }

    private List<Touch> of(int id) {
        return passerelle.returns.touches.of(passerelle.returns.opportunities.all()).get(id);
    }

    private void tell(String source, Cast member, int daysBefore, Medium medium, String key) {
        passerelle.store.transaction(sql -> passerelle.exchanges.tell(sql, source, member + " " + daysBefore + " " + key, fact(member, daysBefore, medium, "")));
    }

    private void note(Cast member, int daysBefore, Medium medium, String words) {
        passerelle.exchanges.note(fact(member, daysBefore, medium, words));
    }

    private Note fact(Cast member, int daysBefore, Medium medium, String words) {
        var on = Moment.on(DECIDED.minusDays(daysBefore), passerelle.almanac.zone());
        return new Note(List.of(ids.get(member)), on, medium, Direction.IN, null, words);
    }
}
