package org.passerelle.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.passerelle.ties.db.Tables.TIE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.exchanges.LedgerChanged;
import org.passerelle.formats.Trace;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.insight.Direction;
import org.passerelle.insight.Fact;
import org.passerelle.insight.History;
import org.passerelle.insight.Layer;
import org.passerelle.insight.Standings;
import org.passerelle.people.PersonChanged;

@OnBothDatabases
class TiesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private final Ground ground;
    private final Passerelle passerelle;
    private final Facts facts;
    private final Map<Integer, List<Fact>> told = new LinkedHashMap<>();

    TiesTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
        facts = new Facts(passerelle);
    }

    @BeforeEach
    void tellANetwork() {
        passerelle.within(() -> {
            var random = new Random(7);
            for (int i = 0; i < 25; i++) {
                int person = facts.person("Personne " + i);
                told.put(person, new ArrayList<>());
                for (int j = random.nextInt(15); j > 0; j--) tell(person, random);
            }
            return true;
        });
    }

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void agreesWithInsightOnTheSameFacts() {
        passerelle.within(() -> {
            passerelle.ties.rebuild(TODAY);

            var ties = told.values().stream()
                    .map(list -> new History(Heuristics.DEFAULT.model(), TODAY, list).tie())
                    .filter(tie -> tie.lastContact() != null)
                    .toList();
            var standings = Standings.of(ties);
            var rows = passerelle.store.sql().selectFrom(TIE).orderBy(TIE.PERSON_ID).fetch();
            assertThat(rows).hasSameSizeAs(ties);
            for (int i = 0; i < rows.size(); i++) {
                assertThat(rows.get(i).get(TIE.STRENGTH)).isCloseTo(ties.get(i).strength(), within(1e-9));
                assertThat(rows.get(i).get(TIE.BAND).intValue()).isEqualTo(ties.get(i).band().ordinal());
                assertThat(rows.get(i).get(TIE.LAYER).intValue()).isEqualTo(standings.get(i).layer().ordinal());
            }
            return true;
        });
    }

    @Test
    void findsByAFewPeopleWhatItFindsByAll() {
        passerelle.within(() -> {
            passerelle.ties.rebuild(TODAY);
            var random = new Random(8);
            var changed = List.copyOf(told.keySet()).subList(3, 6);

            for (int person : changed) for (int i = 0; i < 12; i++) tell(person, random);
            passerelle.events.announce(new LedgerChanged(Set.copyOf(changed)));

            var renewed = dump(passerelle);
            var glance = passerelle.ties.glance();
            passerelle.ties.rebuild(TODAY);
            assertThat(renewed).isEqualTo(dump(passerelle));
            assertThat(glance).isEqualTo(passerelle.ties.glance());
            return true;
        });
    }

    @Test
    void followsTheCalendar() {
        passerelle.within(() -> {
            passerelle.ties.rebuild(TODAY.minusDays(1));

            passerelle.ties.ensure();

            assertThat(passerelle.ties.glance().asOf()).isEqualTo(TODAY);
            return true;
        });
    }

    @Test
    void countsSomeoneAddedWithoutAWord() {
        passerelle.within(() -> {
            passerelle.ties.ensure();

            facts.person("Awa Bâ");
            passerelle.ties.ensure();

            assertThat(passerelle.ties.glance().people()).isEqualTo(26);
            return true;
        });
    }

    @Test
    void leavesNoSeatToSomeonePutAside() {
        passerelle.within(() -> {
            passerelle.ties.ensure();
            int first = passerelle.store.sql().select(TIE.PERSON_ID).from(TIE).limit(1).fetchSingle(TIE.PERSON_ID);

            facts.archive(first);
            passerelle.events.announce(new PersonChanged(first));

            assertThat(passerelle.store.sql().fetchExists(TIE, TIE.PERSON_ID.eq(first))).isFalse();
            assertThat(passerelle.ties.glance().people()).isEqualTo(24);
            return true;
        });
    }

    @Test
    void judgesATieThatCoolsByTheLayerItHad() {
        passerelle.within(() -> {
            int awa = facts.person("Awa Bâ");
            for (int week = 13; week < 66; week++)
                facts.exchange(awa, TODAY.minusWeeks(week), Trace.Direction.BOTH, Medium.MEETING);

            passerelle.ties.rebuild(TODAY);

            var row = passerelle.store.sql().selectFrom(TIE).where(TIE.PERSON_ID.eq(awa)).fetchSingle();
            assertThat(row.get(TIE.LAYER).intValue()).isGreaterThan(Layer.FIVE.ordinal());
            assertThat(row.get(TIE.RHYTHM).intValue()).isEqualTo(Layer.FIVE.ordinal());
            assertThat(row.get(TIE.DUE_DAY)).isEqualTo((int) TODAY.minusWeeks(13).plusDays(7).toEpochDay());
            return true;
        });
    }

    @Test
    void looksAtAnotherDayWithoutTouchingThisOne() {
        passerelle.within(() -> {
            passerelle.ties.ensure();
            return true;
        });
        var stored = passerelle.within(() -> dump(passerelle));
        var past = TODAY.minusDays(300);

        try (var apart = ground.openAsOf(Clock.fixed(past.atTime(17, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC))) {
            apart.within(() -> {
                apart.ties.refresh();
                assertThat(apart.ties.glance().asOf()).isEqualTo(past);
                assertThat(dump(apart)).isNotEqualTo(stored);
                return true;
            });
        }

        passerelle.within(() -> {
            assertThat(dump(passerelle)).isEqualTo(stored);
            assertThat(passerelle.ties.glance().asOf()).isEqualTo(TODAY);
            return true;
        });
    }

    private static List<Map<String, Object>> dump(Passerelle passerelle) {
        return passerelle.store.sql().selectFrom(TIE).orderBy(TIE.PERSON_ID).fetchMaps();
    }

    private void tell(int person, Random random) {
        var day = TODAY.minusDays(random.nextInt(900));
        var direction = Trace.Direction.values()[random.nextInt(3)];
        var medium = Medium.values()[random.nextInt(Medium.values().length)];
        facts.exchange(person, day, direction, medium);
        told.computeIfAbsent(person, p -> new ArrayList<>()).add(new Fact(day, Direction.valueOf(direction.name()), Heuristics.DEFAULT.weight(medium)));
    }
}
