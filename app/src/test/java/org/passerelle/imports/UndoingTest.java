package org.passerelle.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;

@OnBothDatabases
class UndoingTest {

    private final Ground ground;
    private final Path folder;

    UndoingTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        folder = ground.folder();
    }

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void leavesAllTablesAsBefore() {
        take(Samples.write(folder, "cards.vcf", Samples.CARDS));
        var before = Dump.of(ground.passerelle);
        int linkedIn = take(Samples.linkedIn(folder, "linkedin.zip"));
        assertThat(Dump.of(ground.passerelle)).isNotEqualTo(before);

        var undone = undo(linkedIn, false);

        assertThat(Dump.of(ground.passerelle)).isEqualTo(before);
        assertThat(undone).isEqualTo(new Undoing.Undone(2, 3, 0, 0));
    }

    @Test
    void leavesWhatAnotherImportSaysToo() {
        int cards = take(Samples.write(folder, "cards.vcf", Samples.CARDS));
        take(Samples.linkedIn(folder, "linkedin.zip"));

        undo(cards, false);

        assertThat(names()).containsExactlyInAnyOrder("Mireille Tremblay", "Inès Benali", "Théo Lefèvre");
        assertThat(values("select value from identity where kind in ('email', 'phone')")).containsExactly("mireille@example.org");
        assertThat(values("select count(*) from exchange")).containsExactly("3");
    }

    @Test
    void isAsIfNothingHadBeenOnceAllIsUndone() {
        var empty = Dump.of(ground.passerelle);
        int cards = take(Samples.write(folder, "cards.vcf", Samples.CARDS));
        int linkedIn = take(Samples.linkedIn(folder, "linkedin.zip"));

        undo(cards, false);
        undo(linkedIn, false);

        assertThat(Dump.of(ground.passerelle)).isEqualTo(empty);
    }

    @Test
    void keepsThoseTheOwnerChangedUnlessAskedForToo() {
        int cards = take(Samples.write(folder, "cards.vcf", Samples.CARDS));
        within(() -> ground.passerelle.store.sql().execute("update person set edited_at = 1 where name = 'Awa Bâ'"));

        var undone = undo(cards, false);
        var names = names();
        var addresses = values("select value from identity");
        var again = undo(cards, true);

        assertThat(undone).isEqualTo(new Undoing.Undone(2, 0, 1, 0));
        assertThat(names).containsExactly("Awa Bâ");
        assertThat(addresses).containsExactly("awa@example.net");
        assertThat(again.people()).isEqualTo(1);
        assertThat(names()).isEmpty();
    }

    @Test
    void keepsThoseAHigherModuleHoldsOnTo() {
        int cards = take(Samples.write(folder, "cards.vcf", Samples.CARDS));
        ground.passerelle.doors.undoing.heed((sql, people) -> java.util.Set.of(people.iterator().next()));

        var undone = undo(cards, false);

        assertThat(undone.kept()).isEqualTo(1);
    }

    @Test
    void takesBackWhatItFilledInUnlessItWasChangedSince() {
        take(Samples.write(folder, "bare.vcf", card("mireille@example.org") + card("awa@example.net")));
        int cards = take(Samples.write(folder, "cards.vcf", Samples.CARDS.replace("FN:Awa Bâ", "FN:Awa Bâ\nBDAY:1980-01-02")));
        within(() -> ground.passerelle.store.sql().execute("update person set birthday = '1981-01-02' where name = 'Awa Bâ'"));

        undo(cards, false);

        assertThat(names()).containsExactlyInAnyOrder("mireille@example.org", "awa@example.net");
        assertThat(values("select birthday from person where birthday is not null")).containsExactly("1981-01-02");
    }

    private static String card(String email) {
        return "BEGIN:VCARD\nVERSION:3.0\nEMAIL:" + email + "\nEND:VCARD\n";
    }

    private int take(Path path) {
        return within(() -> java.util.Objects.requireNonNull(
                ground.passerelle.doors.intake.take(path, Answers.NONE, Progress.NONE).importId()));
    }

    private Undoing.Undone undo(int importId, boolean alsoChanged) {
        return within(() -> ground.passerelle.doors.undoing.undo(importId, alsoChanged));
    }

    private <T> T within(java.util.function.Supplier<T> work) {
        return ground.passerelle.within(work::get);
    }

    private List<String> names() {
        return values("select name from person");
    }

    private List<String> values(String query) {
        return within(() -> ground.passerelle.store.sql().fetch(query).getValues(0, String.class));
    }
}
