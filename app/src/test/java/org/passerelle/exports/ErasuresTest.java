package org.passerelle.exports;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.Cast;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.Season;
import org.passerelle.imports.Answers;
import org.passerelle.imports.Outcome;
import org.passerelle.imports.Progress;
import org.passerelle.people.Address;
import org.passerelle.people.Edits.Newcomer;
import org.passerelle.people.Role;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;
import org.passerelle.platform.sql.Inventory;

@OnBothDatabases
class ErasuresTest {

    @AutoClose
    private final Ground ground;

    private final Passerelle here;
    private int awa;

    @TempDir
    Path folder;

    ErasuresTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        here = ground.passerelle;
    }

    @BeforeEach
    void knowAwa() {
        awa = requireNonNull(here.within(() -> Season.liveThrough(here)).get(Cast.AWA));
        here.within(() -> here.edits.note(awa, "Aime le thé"));
    }

    @Test
    void leaveNothingOfAPerson() throws IOException {
        erase();

        var archive = Contents.of(Contents.archive(here, folder.resolve("after.zip")));

        assertThat(archive.values()).noneMatch(lines -> lines.contains("Awa Bâ") || lines.contains("awa.ba@example.org") || lines.contains("Aime le thé"));
        assertThat(here.within(() -> here.people.find(awa))).isEmpty();
        assertThat(here.within(() -> here.doors.personFile.of(awa))).isEmpty();
    }

    @Test
    void leaveTheOthersAsTheyWere() {
        int before = here.within(() -> here.doors.exports.people());

        erase();

        assertThat(here.within(() -> here.doors.exports.people())).isEqualTo(before - 1);
        assertThat(here.within(() -> here.timelines.of(1, null, 100).exchanges())).isNotEmpty();
    }

    @Test
    void sayBeforehandWhatGoesAndKeepTheCount() {
        var foreseen = here.within(() -> here.doors.erasures.foreseen(awa));

        var made = erase();

        assertThat(foreseen).containsEntry("identity", 1).containsEntry("exchange", 35).containsKeys("edit", "introduction");
        assertThat(made.counts()).isEqualTo(foreseen);
        assertThat(here.within(() -> here.doors.erasures.all())).extracting(Erasures.Made::counts).containsExactly(foreseen);
    }

    @Test
    void askForTheName() {
        assertThatThrownBy(() -> here.within(() -> here.doors.erasures.erase(awa, "Awa")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.in(Words.ENGLISH)).contains("Awa Bâ"));
    }

    @Test
    void keepImportsFromBringingThemBack() throws IOException {
        erase();

        var outcome = bring();

        assertThat(outcome.counts().peopleNew()).isEqualTo(1);
        assertThat(outcome.counts().leftOut()).isEqualTo(Map.of("erased", 1));
    }

    @Test
    void welcomeThemOnceTheyAreAddedByHand() throws IOException {
        erase();
        var newcomer = new Newcomer("Awa Bâ", new Address("email", "awa.ba@example.org"), new Role(0, "", "", null, null));
        here.within(() -> here.edits.add(newcomer));

        var outcome = bring();

        assertThat(outcome.counts().peopleKnown()).isEqualTo(1);
        assertThat(outcome.counts().leftOut()).isEmpty();
    }

    @Test
    void leaveThePlaceAsNewWhereEverythingGoes() throws IOException {
        here.within(() -> {
            here.doors.erasures.eraseEverything();
            return null;
        });

        assertThat(here.within(() -> here.doors.archives.isEmpty())).isTrue();
        assertThat(here.within(() -> here.spheres.all())).hasSize(7);
        assertThat(bring().counts().peopleNew()).isEqualTo(2);
    }

    @Test
    void haveAWordForEachTableThatSpeaksOfPeople() {
        var tables = here.within(() -> here.store.sql().connectionResult(connection ->
                Inventory.of(connection).referringTo("person").map(table -> "exports.table." + table.name()).toList()));

        assertThat(tables).allMatch(Words.FRENCH::knows).allMatch(Words.ENGLISH::knows);
    }

    private Erasures.Made erase() {
        return here.within(() -> here.doors.erasures.erase(awa, "awa ba"));
    }

    private Outcome bring() throws IOException {
        var table = Files.writeString(folder.resolve("people.csv"), """
                First name,Last name,E-mail
                Awa,Bâ,awa.ba@example.org
                Paul,Roy,paul.roy@example.org
                """);
        return here.within(() -> here.doors.intake.take(table, Answers.NONE, Progress.NONE));
    }
}
