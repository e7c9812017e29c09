package org.passerelle.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.insight.Layer;
import org.passerelle.platform.Refusal;

@OnBothDatabases
class CadencesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final int FRIENDS = 2;
    private static final int CLIENTS = 3;

    private final Ground ground;
    private final Passerelle passerelle;
    private final Facts facts;

    CadencesTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
        facts = new Facts(passerelle);
    }

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void letsThePersonGoBeforeTheSphereBeforeTheLayer() {
        passerelle.within(() -> {
            int awa = monthly("Awa Bâ");
            assertThat(cadence(awa)).isEqualTo(new Cadence(30, Cadence.From.NATURE));
            assertThat(due(awa)).isEqualTo(TODAY.minusDays(10).plusDays(30));

            passerelle.cadences.choose(Map.of(Layer.FIFTEEN, 45), Map.of());
            assertThat(cadence(awa)).isEqualTo(new Cadence(45, Cadence.From.LAYER));
            assertThat(due(awa)).isEqualTo(TODAY.minusDays(10).plusDays(45));

            passerelle.edits.group(awa, List.of(FRIENDS, CLIENTS), "", List.of());
            passerelle.cadences.choose(Map.of(Layer.FIFTEEN, 45), Map.of(FRIENDS, 60, CLIENTS, 14));
            assertThat(cadence(awa)).isEqualTo(new Cadence(14, Cadence.From.SPHERE));
            assertThat(due(awa)).isEqualTo(TODAY.plusDays(4));

            int edit = passerelle.edits.pace(awa, 90);
            assertThat(cadence(awa)).isEqualTo(new Cadence(90, Cadence.From.PERSON));
            assertThat(due(awa)).isEqualTo(TODAY.plusDays(80));

            passerelle.journal.undo(edit);
            assertThat(due(awa)).isEqualTo(TODAY.plusDays(4));

            passerelle.edits.group(awa, List.of(FRIENDS), "", List.of());
            assertThat(due(awa)).isEqualTo(TODAY.plusDays(50));

            passerelle.cadences.choose(Map.of(), Map.of());
            assertThat(cadence(awa)).isEqualTo(new Cadence(30, Cadence.From.NATURE));
            return true;
        });
    }

    @Test
    void startsAgainAtAnyExchange() {
        passerelle.within(() -> {
            int awa = monthly("Awa Bâ");
            facts.exchange(awa, TODAY.minusDays(2), Direction.OUT, Medium.MESSAGE);
            passerelle.ties.rebuild(TODAY);

            assertThat(due(awa)).isEqualTo(TODAY.plusDays(28));
            return true;
        });
    }

    @Test
    void owesNothingWhereOneNeverWantsToBeReminded() {
        passerelle.within(() -> {
            int awa = monthly("Awa Bâ");
            int ines = monthly("Inès Benali");
            passerelle.edits.pace(awa, 0);

            assertThat(due(awa)).isNull();
            assertThat(due(ines)).isNotNull();
            assertThatThrownBy(() -> Cadences.check(-1)).isInstanceOf(Refusal.class);
            return true;
        });
    }

    @Test
    void seatsPeopleTheSameWhetherAFewOrAllAreSeated() {
        passerelle.within(() -> {
            int awa = monthly("Awa Bâ");
            passerelle.edits.pace(awa, 20);
            var few = due(awa);

            passerelle.ties.rebuild(TODAY);
            assertThat(due(awa)).isEqualTo(few).isEqualTo(TODAY.plusDays(10));
            return true;
        });
    }

    /// Someone of the fifteen, last met ten days ago.
    private int monthly(String name) {
        int id = facts.person(name);
        for (int month = 0; month < 14; month++) facts.exchange(id, TODAY.minusDays(10 + 25 * month), Direction.BOTH, Medium.CALL);
        passerelle.ties.rebuild(TODAY);
        return id;
    }

    private @Nullable Cadence cadence(int id) {
        return passerelle.cadences.of(passerelle.people.find(id).orElseThrow()).cadence();
    }

    private @Nullable LocalDate due(int id) {
        return passerelle.cadences.of(passerelle.people.find(id).orElseThrow()).due();
    }
}
