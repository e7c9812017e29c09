package org.passerelle.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.passerelle.Cast.AWA;
import static org.passerelle.Cast.INES;
import static org.passerelle.Cast.LEON;
import static org.passerelle.Cast.MIREILLE;
import static org.passerelle.Cast.ZOE;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Cast;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.Season;
import org.passerelle.imports.Answers;
import org.passerelle.imports.Progress;
import org.passerelle.people.Address;
import org.passerelle.people.Edits.Newcomer;
import org.passerelle.people.Person;
import org.passerelle.people.Role;
import org.passerelle.platform.Refusal;

@OnBothDatabases
class MergersTest {

    private final Ground ground;
    private final Passerelle passerelle;
    private Map<Cast, Integer> ids = Map.of();

    MergersTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
    }

    @BeforeEach
    void live() {
        ids = within(() -> Season.liveThrough(passerelle));
    }

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void makesOneOfTwoWithAllTheyHad() {
        int exchanges = exchanges(MIREILLE) + exchanges(LEON);

        merge(MIREILLE, LEON);

        var mireille = person(id(MIREILLE));
        assertThat(mireille.name()).isEqualTo("Mireille Tremblay");
        assertThat(mireille.addresses())
                .extracting(Address::value)
                .containsExactlyInAnyOrder("mireille.tremblay@example.org", "leon.gagnon@example.com");
        assertThat(exchanges(MIREILLE)).isEqualTo(exchanges);
        assertThat(within(() -> passerelle.people.find(id(LEON)))).isEmpty();
        assertThat(within(() -> passerelle.doors.mergers.now(Subject.PERSON, id(LEON)))).contains(id(MIREILLE));
    }

    @Test
    void saysARoleBothHadButOnce() {
        int again = within(() -> passerelle.edits.add(new Newcomer(
                "Zoe Lavoie", new Address("email", "zoe@example.org"), new Role(0, "Animatrice de communauté", "Le Quai", null, null)))).personId();
        var before = Content.of(passerelle);

        int merger = within(() -> passerelle.doors.mergers.merge(id(ZOE), again, Choices.NONE));

        assertThat(person(id(ZOE)).roles()).hasSize(1);
        undo(merger);
        assertThat(Content.of(passerelle)).isEqualTo(before);
    }

    @Test
    void keepsWhatTheOwnerChooses() {
        within(() -> passerelle.edits.note(id(LEON), "Connaît les papiers."));
        var notes = Map.of(Fact.NAME, id(LEON));

        within(() -> passerelle.doors.mergers.merge(id(MIREILLE), id(LEON), new Choices(notes)));

        var one = person(id(MIREILLE));
        assertThat(one.name()).isEqualTo("Léon Gagnon");
        assertThat(one.note()).isEqualTo("Préfère le téléphone.\nCherche un atelier pour janvier.\n\nConnaît les papiers.");
    }

    @Test
    void leavesNothingOfAHundredMergersUndone() {
        stir();
        var before = Content.of(passerelle);
        var random = new Random(3);

        for (int round = 0; round < 20; round++) {
            var there = new ArrayList<>(ids.values());
            var made = new ArrayDeque<Integer>();
            for (int merger = 0; merger < 5; merger++) {
                int gone = there.remove(random.nextInt(there.size()));
                int kept = there.get(random.nextInt(there.size()));
                made.push(within(() -> passerelle.doors.mergers.merge(kept, gone, Choices.NONE)));
            }
            if (round % 2 == 0) made.forEach(this::undo);
            else undoAll(made.peekLast());

            Content.of(passerelle).forEach((table, rows) -> assertThat(rows).as(table).isEqualTo(before.get(table)));
        }
    }

    @Test
    void leavesWhatWasChangedSinceAsItIs() {
        int merger = merge(MIREILLE, LEON);
        within(() -> passerelle.edits.rename(id(MIREILLE), "Mireille Roy", "", null));
        within(() -> passerelle.edits.group(id(MIREILLE), List.of(3), "", List.of("fleuve")));
        within(() -> passerelle.day.promises.make(id(MIREILLE), "rappeler", passerelle.almanac.today(), null));

        undo(merger);

        assertThat(person(id(MIREILLE)).name()).isEqualTo("Mireille Roy");
        assertThat(person(id(MIREILLE)).tags()).containsExactly("fleuve");
        assertThat(person(id(LEON)).name()).isEqualTo("Léon Gagnon");
        assertThat(person(id(LEON)).addresses()).extracting(Address::value).containsExactly("leon.gagnon@example.com");
    }

    @Test
    void undoesThoseMadeSinceFirst() {
        int first = merge(LEON, ZOE);
        merge(MIREILLE, LEON);
        assertThatThrownBy(() -> undo(first)).isInstanceOf(Refusal.class).hasMessage("merger.later");

        undoAll(first);

        assertThat(person(id(ZOE)).name()).isEqualTo("Zoé Lavoie");
        assertThat(person(id(LEON)).name()).isEqualTo("Léon Gagnon");
        assertThat(within(() -> passerelle.doors.mergers.latest(10))).isEmpty();
    }

    @Test
    void remembersWhoIsNotTheSame() {
        within(() -> passerelle.doors.mergers.merge(id(AWA), id(INES), Choices.NONE));

        int kept = within(() -> passerelle.doors.mergers.mergeByItself(id(MIREILLE), id(LEON)));
        undo(kept);

        assertThat(values("select lower_id from set_apart")).containsExactly(Integer.toString(Math.min(id(MIREILLE), id(LEON))));
    }

    @Test
    void standsWhenTheSameArchiveIsBroughtAgain() throws IOException {
        take(cards("Léon Gagnon", "leon@example.org"));
        merge(MIREILLE, "leon@example.org");
        var people = values("select id from person");
        var addresses = values("select id from identity");

        take(cards("Léon Gagnon", "leon@example.org") + "\n");

        assertThat(values("select id from person")).isEqualTo(people);
        assertThat(values("select id from identity")).isEqualTo(addresses);
    }

    @Test
    void goesOnHeedingWhatTheOwnerCorrectedOfTheOneGone() throws IOException {
        var card = cards("Léon Gagnon", "leon@example.org").replace("END:", "ORG:La Rive\nEND:");
        take(card);
        within(() -> passerelle.edits.employ(holder("leon@example.org"), List.of()));
        merge(MIREILLE, "leon@example.org");
        var roles = values("select id from role");

        take(card + "\n");

        assertThat(values("select id from role")).isEqualTo(roles);
    }

    @Test
    void isUndoneBeforeTheImportThatHadAddedOneOfTheTwo() throws IOException {
        var before = values("select name from person order by id");
        int cards = take(cards("Léon Gagnon", "leon@example.org"));
        merge(MIREILLE, "leon@example.org");

        var undone = within(() -> passerelle.doors.undoing.undo(cards, false));

        assertThat(undone.separated()).isEqualTo(1);
        assertThat(values("select name from person order by id")).isEqualTo(before);
        assertThat(person(id(MIREILLE)).addresses()).hasSize(1);
    }

    @Test
    void knowsAnOrganisationByItsOtherNameFromThenOn() throws IOException {
        var card = cards("Léon Gagnon", "leon@example.org").replace("END:", "ORG:La Rive\nEND:");
        take(card);
        within(() -> passerelle.doors.mergers.mergeOrganisations(organisation("Le Quai"), organisation("La Rive")));
        var roles = values("select id from role");

        take(card + "\n");

        assertThat(values("select id from role")).isEqualTo(roles);
        assertThat(values("select id from organisation where name = 'La Rive'")).isEmpty();
    }

    @Test
    void makesOneOfTwoOrganisations() {
        var before = Content.of(passerelle);
        int kept = organisation("Le Quai");
        int gone = organisation("La Rive");

        int merger = within(() -> passerelle.doors.mergers.mergeOrganisations(kept, gone));

        assertThat(person(id(Cast.CHLOE)).roles().getFirst().organisation()).isEqualTo("Le Quai");
        assertThat(values("select id from role")).hasSameSizeAs(before.get("role"));
        undo(merger);
        assertThat(Content.of(passerelle)).isEqualTo(before);
    }

    /// What would stand twice once two are one.
    private void stir() {
        for (var member : List.of(MIREILLE, LEON, ZOE, AWA)) {
            within(() -> passerelle.edits.group(id(member), List.of(3, 5), "", List.of("fleuve")));
            within(() -> passerelle.day.pauses.pause(id(member), null));
        }
        within(() -> passerelle.favours.pairs.pass(id(MIREILLE), id(ZOE)));
        within(() -> passerelle.favours.pairs.pass(id(ZOE), id(INES)));
        within(() -> passerelle.favours.introductions.propose(id(LEON), id(ZOE), "l’affiche"));
    }

    private int organisation(String name) {
        return Integer.parseInt(values("select id from organisation where name = '" + name + "'").getFirst());
    }

    private int exchanges(Cast member) {
        return values("select exchange_id from participant where person_id = " + id(member)).size();
    }

    private int merge(Cast kept, String address) {
        return within(() -> passerelle.doors.mergers.merge(id(kept), holder(address), Choices.NONE));
    }

    private int holder(String address) {
        return Integer.parseInt(values("select person_id from identity where value = '" + address + "'").getFirst());
    }

    private static String cards(String name, String email) {
        return "BEGIN:VCARD\nVERSION:3.0\nFN:" + name + "\nEMAIL:" + email + "\nEND:VCARD\n";
    }

    private int take(String cards) throws IOException {
        var file = Files.writeString(ground.folder().resolve("cards.vcf"), cards);
        return within(() -> Objects.requireNonNull(passerelle.doors.intake.take(file, Answers.NONE, Progress.NONE).importId()));
    }

    private int merge(Cast kept, Cast gone) {
        return within(() -> passerelle.doors.mergers.merge(id(kept), id(gone), Choices.NONE));
    }

    private void undo(int merger) {
        within(() -> {
            passerelle.doors.mergers.undo(merger, false);
            return true;
        });
    }

    private void undoAll(int merger) {
        while (!values("select id from merger").isEmpty())
            within(() -> {
                int left = Integer.parseInt(values("select min(id) from merger").getFirst());
                passerelle.doors.mergers.undo(left, true);
                return merger;
            });
    }

    private Person person(int id) {
        return within(() -> passerelle.people.find(id)).orElseThrow();
    }

    private int id(Cast member) {
        return Objects.requireNonNull(ids.get(member));
    }

    private List<String> values(String query) {
        return within(() -> passerelle.store.sql().fetch(query).getValues(0, String.class));
    }

    private <T> T within(Supplier<T> work) {
        return passerelle.within(work::get);
    }
}
