package org.passerelle.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.passerelle.people.db.Tables.PERSON;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.exchanges.Note;
import org.passerelle.formats.Moment;
import org.passerelle.formats.PartialDate;
import org.passerelle.formats.Trace;
import org.passerelle.network.Filters;
import org.passerelle.people.Edits.Newcomer;
import org.passerelle.platform.Refusal;

@OnBothDatabases
class EditsTest {

    private final Ground ground;
    private final Passerelle passerelle;

    EditsTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
    }

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void undoesEveryKindOfEditExactly() {
        passerelle.within(() -> {
            int emile = passerelle.edits.add(Newcomer.named("Émile Côté")).personId();
            int awa = fullyKnown(emile);
            var before = passerelle.people.find(awa).orElseThrow();

            for (var edit : everyEdit(emile)) {
                int number = edit.applyAsInt(awa);
                assertThat(passerelle.people.find(awa).orElseThrow()).isNotEqualTo(before);
                passerelle.journal.undo(number);

                assertThat(passerelle.people.find(awa).orElseThrow()).isEqualTo(before);
            }
            return true;
        });
    }

    private List<ToIntFunction<Integer>> everyEdit(int other) {
        var edits = passerelle.edits;
        return List.of(
                id -> edits.rename(id, "Awa Bâ-Diallo", "Juriste", null),
                id -> edits.address(id, List.of(new Address("email", "awa@example.net"))),
                id -> edits.employ(id, List.of(new Role(0, "Associée", "Bâ Avocats", new PartialDate(2026, 3, null), null))),
                id -> edits.group(id, List.of(4), "mentorat", List.of("droit")),
                id -> edits.meet(id, new Encounter("un message", "", new PartialDate(2020, null, null), null, false)),
                id -> edits.note(id, "Préfère le téléphone."),
                id -> edits.address(id, new Manner("fr", "tu")),
                id -> edits.pace(id, 30),
                edits::archive);
    }

    private int fullyKnown(int through) {
        var edits = passerelle.edits;
        int id = edits.add(new Newcomer(
                        "Awa Bâ", new Address("email", "awa.ba@example.org"), new Role(0, "Avocate", "Barreau", null, null)))
                .personId();
        edits.rename(id, "Awa Bâ", "Le droit des technologies", new PartialDate(null, 3, 5));
        edits.group(id, List.of(5), "", List.of("colloque", "québec"));
        edits.meet(id, new Encounter("colloque", "Québec", new PartialDate(2024, 5, 22), new Named(through, "Émile Côté", ""), true));
        edits.note(id, "Écrit un livre.\nPréfère le courriel.");
        return id;
    }

    @Test
    void refusesToUndoWhatChangedSince() {
        passerelle.within(() -> {
            int id = passerelle.edits.add(Newcomer.named("Léon Gagnon")).personId();
            int first = passerelle.edits.note(id, "imprimeur");
            int second = passerelle.edits.note(id, "imprimeur à Rimouski");

            assertThatThrownBy(() -> passerelle.journal.undo(first)).isInstanceOf(Refusal.class);
            passerelle.journal.undo(second);
            passerelle.journal.undo(first);

            assertThat(passerelle.people.find(id).orElseThrow().note()).isEmpty();
            assertThatThrownBy(() -> passerelle.journal.undo(first)).isInstanceOf(Refusal.class);
            return true;
        });
    }

    @Test
    void undoesAnAdditionUntilTheLedgerSpeaksOfIt() {
        passerelle.within(() -> {
            var fatou = passerelle.edits.add(Newcomer.named("Fatou Diop"));
            var chloe = passerelle.edits.add(Newcomer.named("Chloé Nguyen"));
            passerelle.exchanges.note(new Note(
                    List.of(chloe.personId()),
                    Moment.exactly(Ground.NOW),
                    Trace.Medium.CALL,
                    Trace.Direction.BOTH,
                    null,
                    ""));

            passerelle.journal.undo(fatou.edit());

            assertThat(passerelle.people.find(fatou.personId())).isEmpty();
            assertThat(passerelle.network.page(Filters.search("fatou"), null, 10).lines()).isEmpty();
            assertThatThrownBy(() -> passerelle.journal.undo(chloe.edit())).isInstanceOf(Refusal.class);
            return true;
        });
    }

    @Test
    void marksAPersonEditedOnlyWhileAnEditStands() {
        passerelle.within(() -> {
            int id = 40;
            passerelle.store.transaction(sql -> sql.insertInto(PERSON)
                    .set(PERSON.ID, id)
                    .set(PERSON.NAME, "Sofia Rossi")
                    .set(PERSON.FOLDED, "sofia rossi")
                    .set(PERSON.CREATED_AT, Ground.NOW)
                    .execute());

            int edit = passerelle.edits.note(id, "organise des colloques");
            assertThat(editedAt(id)).isEqualTo(Ground.NOW);
            passerelle.journal.undo(edit);

            assertThat(editedAt(id)).isNull();
            return true;
        });
    }

    private java.time.Instant editedAt(int id) {
        return passerelle.store.sql().select(PERSON.EDITED_AT).from(PERSON).where(PERSON.ID.eq(id)).fetchSingle(PERSON.EDITED_AT);
    }

    @Test
    void announcesEachChangeAndNothingElse() {
        passerelle.within(() -> {
            var heard = new ArrayList<Integer>();
            passerelle.events.on(PersonChanged.class, event -> heard.add(event.personId()));
            int id = passerelle.edits.add(Newcomer.named("Zoé Lavoie")).personId();

            int edit = passerelle.edits.note(id, "répond vite");
            int nothing = passerelle.edits.note(id, "répond vite");
            passerelle.journal.undo(edit);

            assertThat(nothing).isZero();
            assertThat(heard).containsExactly(id, id, id);
            return true;
        });
    }

    @Test
    void findsAPersonByWhatWasJustCorrected() {
        passerelle.within(() -> {
            int id = passerelle.edits.add(Newcomer.named("Théo Lefèvre")).personId();

            int edit = passerelle.edits.employ(id, List.of(new Role(0, "Développeur", "Atelier du Erdre", null, null)));

            assertThat(found("erdre lefev")).containsExactly(id);
            passerelle.journal.undo(edit);
            assertThat(found("erdre")).isEmpty();
            return true;
        });
    }

    private List<Integer> found(String words) {
        return passerelle.network.page(Filters.search(words), null, 10).lines().stream().map(line -> line.id()).toList();
    }

    @Test
    void letsAnAddressBelongToOnePersonOnly() {
        passerelle.within(() -> {
            var address = new Address("email", "ines.benali@example.com");
            passerelle.edits.add(new Newcomer("Inès Benali", address, new Role(0, "", "", null, null)));
            int other = passerelle.edits.add(Newcomer.named("Jean-Noël d’Ormesson")).personId();

            assertThatThrownBy(() -> passerelle.edits.address(other, List.of(address))).isInstanceOf(Refusal.class);

            assertThat(passerelle.people.find(other).orElseThrow().addresses()).isEmpty();
            return true;
        });
    }

    @Test
    void keepsOnesOwnSphereAndKnowsTheOthersInBothLanguages() {
        passerelle.within(() -> {
            int id = passerelle.edits.add(Newcomer.named("Marc-André Saint-Pierre")).personId();

            passerelle.edits.group(id, List.of(), "Friends", List.of());
            assertThat(passerelle.people.find(id).orElseThrow().spheres()).extracting(Sphere::name).containsExactly("friends");
            passerelle.edits.group(id, List.of(2), "Hôteliers", List.of());

            assertThat(passerelle.people.find(id).orElseThrow().spheres())
                    .extracting(Sphere::name)
                    .containsExactly("friends", "Hôteliers");
            return true;
        });
    }

    @Test
    void tellsWhomOneMetThroughSomeone() {
        passerelle.within(() -> {
            int emile = passerelle.edits.add(Newcomer.named("Émile Côté")).personId();
            int awa = fullyKnown(emile);

            assertThat(passerelle.people.metThrough(emile)).extracting(Named::id).containsExactly(awa);
            assertThat(passerelle.people.find(awa).orElseThrow().encounter().inPerson()).isTrue();
            return true;
        });
    }
}
