package org.passerelle.tidying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.people.db.Tables.PERSON;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.people.Address;
import org.passerelle.people.Edits.Newcomer;
import org.passerelle.people.Role;
import org.passerelle.platform.Words;
import org.passerelle.ties.Facts;

@OnBothDatabases
class TidyingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private final Ground ground;
    private final Passerelle passerelle;
    private final Facts facts;

    TidyingTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
        facts = new Facts(passerelle);
    }

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void asksWithAReasonEach() {
        passerelle.within(() -> {
            int seller = facts.person("Théo Lefèvre");
            for (int week = 1; week < 5; week++) facts.exchange(seller, TODAY.minusWeeks(week), Direction.IN, Medium.MESSAGE);
            int old = facts.person("Fatou Diop");
            facts.exchange(old, TODAY.minusYears(5), Direction.BOTH, Medium.CALL);
            int never = since("Zoé Lavoie", "2020-03-01");
            int friend = facts.person("Awa Bâ");
            for (int week = 1; week < 20; week++) facts.exchange(friend, TODAY.minusWeeks(week), Direction.BOTH, Medium.CALL);
            int placed = since("Inès Benali", "2020-03-01");
            passerelle.edits.group(placed, List.of(2), "", List.of());

            assertThat(next()).extracting(Tidying.Question::id).containsExactly(seller, old, never);
            assertThat(next()).extracting(Tidying.Question::why)
                    .containsExactly(
                            "Vous a écrit 4 fois, sans réponse de vous.",
                            "Dernier échange il y a 5 ans.",
                            "Dans votre réseau depuis plus d’un an, sans un échange.");
            assertThat(next()).extracting(Tidying.Question::exchanges).containsExactly(4, 1, 0);
            return true;
        });
    }

    @Test
    void remembersWhomOneKeeps() {
        passerelle.within(() -> {
            int zoe = since("Zoé Lavoie", "2020-03-01");
            passerelle.ties.rebuild(TODAY);
            int edit = passerelle.day.tidying.keep(zoe);
            assertThat(next()).isEmpty();

            passerelle.journal.undo(edit);
            assertThat(next()).hasSize(1);

            passerelle.day.tidying.wake(zoe, "prendre des nouvelles");
            assertThat(next()).isEmpty();
            assertThat(passerelle.day.promises.due()).hasSize(1);
            return true;
        });
    }

    @Test
    void putsAsideAndTellsWhomToLeaveByHand() {
        passerelle.within(() -> {
            var role = new Role(0, "Imprimeur", "Imprimerie du Fleuve", null, null);
            int leon = passerelle.edits
                    .add(new Newcomer("Léon Gagnon", new Address("linkedin", "linkedin.com/in/leon-gagnon"), role))
                    .personId();
            int sofia = passerelle.edits.add(Newcomer.named("Sofia Rossi")).personId();

            var edits = passerelle.day.tidying.putAside(List.of(leon, sofia));
            assertThat(passerelle.day.tidying.departures(10)).extracting(Tidying.Departure::id).containsExactly(leon);

            passerelle.day.tidying.leave(leon);
            assertThat(passerelle.day.tidying.departures(10)).isEmpty();

            edits.reversed().forEach(passerelle.journal::undo);
            assertThat(passerelle.people.find(leon).orElseThrow().archived()).isFalse();
            return true;
        });
    }

    private int since(String name, String day) {
        int id = facts.person(name);
        passerelle.store.transaction(
                sql -> sql.update(PERSON).set(PERSON.MET_ON, day).where(PERSON.ID.eq(id)).execute());
        return id;
    }

    private List<Tidying.Question> next() {
        passerelle.ties.rebuild(TODAY);
        return passerelle.day.tidying.next(Words.FRENCH, null);
    }
}
