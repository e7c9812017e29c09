package org.passerelle.exports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.passerelle.Passerelle;
import org.passerelle.exchanges.Note;
import org.passerelle.formats.Moment;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.imports.Answers;
import org.passerelle.imports.Progress;
import org.passerelle.people.Address;
import org.passerelle.people.Edits.Newcomer;
import org.passerelle.people.Encounter;
import org.passerelle.people.Named;
import org.passerelle.people.Role;

/// A network lived by chance, always the same for the same seed: people, what is known of them, and what happened, with
/// words of all scripts; some of it undone, some of it imported.
final class ChanceNetwork {

    private static final List<String> GIVEN = List.of("Mireille", "Awa", "Léon", "Zoé", "Jean-Noël", "Inès", "Émile", "Chloé");
    private static final List<String> FAMILY = List.of("Tremblay", "Bâ", "Gagnon", "d’Ormesson", "Saint-Pierre", "Nguyen", "Côté");
    private static final List<String> SAID = List.of(
            "", "Un café ?", "« À bientôt »\nSur deux lignes", "=1+1", "emoji 🌉 et \"guillemets\"", "日本語", "a\\b\tc", "{\"json\":true}");

    private final Passerelle passerelle;
    private final Random chance;
    private final List<Integer> people = new ArrayList<>();
    private final Set<Set<Integer>> introduced = new HashSet<>();

    private ChanceNetwork(Passerelle passerelle, long seed) {
        this.passerelle = passerelle;
        this.chance = new Random(seed);
    }

    static void grow(Passerelle passerelle, long seed, Path folder) throws IOException {
        var network = new ChanceNetwork(passerelle, seed);
        network.bring(folder);
        for (int i = 0; i < 8 + network.chance.nextInt(8); i++) network.add(i);
        for (int i = 0; i < 60; i++) network.happen();
    }

    private void bring(Path folder) throws IOException {
        var table = new StringBuilder("First name,Last name,E-mail,Company,Notes\n");
        for (int i = 0; i < 5; i++)
            table.append("%s,%s,card%d@example.com,Maison %d,\n".formatted(one(GIVEN), one(FAMILY), i, chance.nextInt(3)));
        passerelle.doors.intake.take(Files.writeString(folder.resolve("people.csv"), table), Answers.NONE, Progress.NONE);
        people.addAll(IntStream.rangeClosed(1, 5).boxed().toList());
    }

    private void add(int number) {
        var role = new Role(0, one(List.of("Imprimeur", "")), one(List.of("CNRS", "Le Quai", "")), null, null);
        var address = new Address("email", "p" + number + "@example.org");
        people.add(passerelle.edits.add(new Newcomer(one(GIVEN) + " " + one(FAMILY), address, role)).personId());
    }

    private void happen() {
        int who = one(people);
        int other = one(people);
        var today = passerelle.almanac.today();
        switch (chance.nextInt(9)) {
            case 0 -> passerelle.edits.note(who, one(SAID));
            case 1 -> passerelle.edits.group(who, List.of(1 + chance.nextInt(7)), one(List.of("", "Voisins")), List.of("é" + chance.nextInt(3)));
            case 2 -> undone(passerelle.edits.rename(who, one(GIVEN) + " " + one(FAMILY), one(SAID), null));
            case 3 -> {
                if (who != other) passerelle.edits.meet(who, new Encounter(one(SAID), "", null, new Named(other, "", ""), true));
            }
            case 4 -> passerelle.day.promises.make(who, "Rappeler", today.plusDays(chance.nextInt(30)), null);
            case 5 -> {
                if (who != other && introduced.add(Set.of(who, other))) passerelle.favours.introductions.propose(who, other, one(SAID));
            }
            case 6 -> undone(passerelle.edits.archive(who));
            default -> passerelle.exchanges.note(new Note(
                    who == other ? List.of(who) : List.of(who, other),
                    Moment.on(today.minusDays(chance.nextInt(500)), passerelle.almanac.zone()),
                    one(List.of(Medium.values())), one(List.of(Direction.values())), null, one(SAID)));
        }
    }

    /// Every other time, what was done is taken back.
    private void undone(int edit) {
        if (edit != 0 && chance.nextBoolean()) passerelle.journal.undo(edit);
    }

    private <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
