package org.passerelle.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.Cast;
import org.passerelle.Ground;
import org.passerelle.Passerelle;
import org.passerelle.imports.Answers;
import org.passerelle.imports.Progress;
import org.passerelle.people.Address;
import org.passerelle.people.Edits.Newcomer;
import org.passerelle.people.Role;

class FindingsTest {

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    private final Passerelle passerelle = ground.passerelle;

    @Test
    void findsOneWhoStandsTwice() {
        within(() -> Cast.joinAll(passerelle));
        int again = add("Marc André St-Pierre", "marc-andre@example.org", "Spa de la Source");

        var found = people();

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().upper()).isEqualTo(again);
        assertThat(found.getFirst().probability()).isGreaterThan(.5);
        assertThat(found.getFirst().reasons()).extracting(Pair.Why::trait).contains("family", "organisation");
    }

    @Test
    void asksNoMoreAboutWhoIsNotTheSame() {
        within(() -> Cast.joinAll(passerelle));
        add("Marc André St-Pierre", "marc-andre@example.org", "Spa de la Source");
        var pair = people().getFirst();

        within(() -> {
            passerelle.doors.apart.set(Subject.PERSON, List.of(pair.lower(), pair.upper()));
            passerelle.doors.findings.lookAtAll();
            return true;
        });

        assertThat(people()).isEmpty();
    }

    @Test
    void makesOneOfTwoWhoseAddressesStandOnOneCard() throws IOException {
        take(card("Awa Bâ", "EMAIL:awa.ba@example.org"));
        take(card("Awa Ba", "EMAIL:aba@example.com"));
        take(card("Awa Bâ", "EMAIL:awa.ba@example.org\nEMAIL:aba@example.com"));

        people();

        assertThat(values("select name from person")).containsExactly("Awa Bâ");
        assertThat(within(() -> passerelle.doors.mergers.latest(10))).singleElement().matches(Merger::automatic);
    }

    @Test
    void leavesApartWhomOneCardWouldJoinUnderOtherNames() throws IOException {
        take(card("Awa Bâ", "EMAIL:awa.ba@example.org"));
        take(card("Léon Gagnon", "EMAIL:leon@example.com"));
        take(card("Awa Bâ", "EMAIL:awa.ba@example.org\nEMAIL:leon@example.com"));

        people();

        assertThat(values("select name from person")).containsExactly("Awa Bâ", "Léon Gagnon");
    }

    @Test
    void findsAnOrganisationUnderTwoNames() {
        add("Inès Benali", "ines@example.org", "CNRS");
        add("Fatou Diop", "fatou@example.org", "Centre national de la recherche scientifique");
        people();

        var found = within(() -> passerelle.doors.candidates.groups(Subject.ORGANISATION));

        assertThat(found).singleElement().extracting(Group::key).isEqualTo("1-2");
    }

    private List<Pair> people() {
        return within(() -> {
            passerelle.doors.findings.follow();
            return passerelle.doors.candidates.pairs(Subject.PERSON);
        });
    }

    private int add(String name, String email, String organisation) {
        var newcomer = new Newcomer(name, new Address("email", email), new Role(0, "Propriétaire", organisation, null, null));
        return within(() -> passerelle.edits.add(newcomer).personId());
    }

    private static String card(String name, String lines) {
        return "BEGIN:VCARD\nVERSION:3.0\nFN:" + name + "\n" + lines + "\nEND:VCARD\n";
    }

    private int take(String cards) throws IOException {
        var file = Files.writeString(ground.folder().resolve("cards.vcf"), cards);
        return within(() -> Objects.requireNonNull(passerelle.doors.intake.take(file, Answers.NONE, Progress.NONE).importId()));
    }

    private List<String> values(String query) {
        return within(() -> passerelle.store.sql().fetch(query).getValues(0, String.class));
    }

    private <T> T within(Supplier<T> work) {
        return passerelle.within(work::get);
    }
}
