package org.passerelle;

import static org.passerelle.people.db.Tables.PERSON;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.passerelle.imports.Answers;
import org.passerelle.imports.Progress;
import org.passerelle.people.Role;
import org.passerelle.platform.Words;

/// What the invented owner's LinkedIn archive said half a year before: a few people worked elsewhere, a few were not there
/// yet, two have left since; and one title that was corrected by hand.
final class FormerCopy {

    private static final String FILE = "Connections.csv";
    private static final int NEWCOMERS = 3;
    private static final int GONE = 2;
    private static final int MOVES = 3;
    private static final int COMPANY = 4;
    private static final int POSITION = 5;
    private static final int CELLS = 7;

    private final Passerelle passerelle;
    private final Words words;

    FormerCopy(Passerelle passerelle, Words words) {
        this.passerelle = passerelle;
        this.words = words;
    }

    /// Brings it in, before the archive and after the address book.
    void bringIn(Path archives, Answers answers) throws IOException {
        var known = Files.readString(archives.resolve("contacts.vcf"));
        var lines = lines(archives.resolve("linkedin.zip"));
        var people = people(lines);
        var strangers = people.stream().filter(cells -> !known.contains("FN:" + cells[0] + " " + cells[1])).toList();
        if (strangers.size() < MOVES + NEWCOMERS + 2) return;
        var rows = new ArrayList<>(people.subList(NEWCOMERS, people.size()));
        var before = strangers.stream().filter(rows::contains).toList();
        for (int i = 0; i < MOVES; i++) before.get(i)[COMPANY] = before.get(i + 1)[COMPANY];
        before.get(MOVES)[POSITION] = words.say("demo.news.before");
        rows.addAll(gone(known, people));
        var header = lines.stream().filter(line -> line.startsWith("First Name")).findFirst().orElseThrow();
        var text = rows.stream().map(cells -> String.join(",", cells)).collect(Collectors.joining("\n", header + "\n", "\n"));
        var folder = Files.createDirectories(archives.resolve("before"));
        passerelle.doors.intake.take(Files.writeString(folder.resolve(FILE), text), answers, Progress.NONE);
        correct(before.get(MOVES + 1));
    }

    /// People of the address book who were connected, and are not any more.
    private static List<String[]> gone(String contacts, List<String[]> people) {
        var names = people.stream().map(cells -> cells[0] + " " + cells[1]).toList();
        return Arrays.stream(contacts.split("BEGIN:VCARD"))
                .map(card -> card.lines().collect(Collectors.toMap(
                        line -> line.split("[:;]")[0], line -> line.substring(line.indexOf(':') + 1), (first, next) -> first)))
                .filter(card -> card.containsKey("EMAIL") && card.containsKey("FN") && !names.contains(card.get("FN")))
                .filter(card -> card.getOrDefault("N", "").split(";").length > 1)
                .limit(GONE)
                .map(FormerCopy::row)
                .toList();
    }

    private static String[] row(Map<String, String> card) {
        var name = card.getOrDefault("N", "").split(";");
        return new String[] {name[1], name[0], "", card.getOrDefault("EMAIL", ""), "", "", "05 Nov 2021"};
    }

    private void correct(String[] cells) {
        var person = passerelle.store.sql()
                .select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.NAME.eq(cells[0] + " " + cells[1]))
                .limit(1)
                .fetchOptional(PERSON.ID)
                .flatMap(passerelle.people::find)
                .orElseThrow();
        passerelle.edits.employ(person.id(), person.roles().stream().map(this::corrected).toList());
    }

    private Role corrected(Role role) {
        return new Role(role.id(), words.say("demo.news.corrected"), role.organisation(), role.started(), role.ended());
    }

    private static List<String> lines(Path zip) throws IOException {
        try (var files = FileSystems.newFileSystem(zip)) {
            return Files.readAllLines(files.getPath(FILE));
        }
    }

    /// Those written without quotes, each as its cells.
    private static List<String[]> people(List<String> lines) {
        return lines.stream()
                .filter(line -> line.indexOf('"') < 0 && !line.startsWith(",") && !line.startsWith("First Name"))
                .map(line -> line.split(",", -1))
                .filter(cells -> cells.length == CELLS)
                .toList();
    }
}
