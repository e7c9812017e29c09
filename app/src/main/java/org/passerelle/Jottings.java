package org.passerelle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.passerelle.exchanges.capture.Capture;
import org.passerelle.exchanges.capture.Entry;
import org.passerelle.platform.Refusal;

/// What the owner of the invented network jotted down, `day | words` a line, logged as if typed on those days.
final class Jottings {

    private final Passerelle passerelle;

    Jottings(Passerelle passerelle) {
        this.passerelle = passerelle;
    }

    void log(Path file) throws IOException {
        for (var line : Files.readAllLines(file)) {
            var cells = line.split(" \\| ", 2);
            log(LocalDate.parse(cells[0]), cells[1]);
        }
    }

    private void log(LocalDate day, String words) {
        try {
            passerelle.logbook.log(stillToKeep(Entry.of(Capture.read(words, day, passerelle.acquaintances))));
        } catch (Refusal unclear) {
            // Someone of that name is not alone, and there is nobody to ask.
        }
    }

    /// Promises due in the past were kept since.
    private Entry stillToKeep(Entry entry) {
        var today = passerelle.almanac.today();
        return new Entry(
                entry.people(),
                entry.newcomers(),
                entry.medium(),
                entry.direction(),
                entry.day(),
                entry.time(),
                entry.duration(),
                entry.note(),
                entry.promises().stream()
                        .filter(promise -> !promise.due().isBefore(today.minusDays(1)))
                        .toList());
    }
}
