package org.passerelle.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.passerelle.demo.Fact.Kind;

/// What the owner jotted down: one line each, day, bar, words, as typed into the quick capture.
final class NotesFile {

    private static final int MOST = 400;

    private final DemoNetwork network;
    private final Words words;

    NotesFile(DemoNetwork network) {
        this.network = network;
        words = new Words(network.seed);
    }

    /// How many notes were written.
    int writeTo(Path file) throws IOException {
        var notes = new ArrayList<>(ofTheCast());
        var dice = Dice.of(network.seed, 9);
        int others = Math.min(MOST, network.people.size() / 25);
        int cast = network.cast.size();
        var known = network.people.subList(cast, Math.min(network.people.size(), cast + others * 4));
        for (int n = 0; n < others; n++) notes.add(note(known.get(n * known.size() / others), dice));
        Collections.sort(notes);
        Files.write(file, notes);
        return notes.size();
    }

    private List<String> ofTheCast() {
        return Lists.read("cast").named("notes").stream()
                .map(line -> line.split("\\|", -1))
                .map(cells -> line(CastMember.day(cells[1], network.today), cells[2]))
                .toList();
    }

    private String note(Persona about, Dice dice) {
        var day = dayInTouch(about, dice);
        var text = words.say("note", about, Fact.of(Kind.MEETING, true, 0, dice.below(1_000), 0), dice);
        return line(day, text);
    }

    /// A day of the last year or so, within the relation where luck has it.
    private LocalDate dayInTouch(Persona about, Dice dice) {
        var day = network.today;
        for (int attempt = 0; attempt < 20; attempt++) {
            day = Calendar.workdayBefore(network.today, dice.between(3, 500));
            if (network.areInTouch(about, day)) break;
        }
        return day;
    }

    private static String line(LocalDate day, String text) {
        return day + " | " + text;
    }
}
