package org.passerelle.imports.web;

import java.util.Optional;
import org.passerelle.imports.Import;
import org.passerelle.imports.ImportState;
import org.passerelle.imports.Part;
import org.passerelle.imports.Watch;
import org.passerelle.platform.Words;

/// How far an import is, in words and in bytes.
///
/// @param total bytes in all; 0 where unknown, and the bar only breathes
/// @param rate how fast, and how long still; empty where another process runs it
public record Advance(int id, String done, String rate, long total, long read) {

    /// Before this share is read, how long it will take is anybody's guess.
    private static final double WORTH_SAYING = 0.02;

    static Advance of(Import of, Optional<Watch> watch, long readBytes, Words words) {
        long total = of.parts().stream().mapToLong(Part::sizeBytes).filter(size -> size > 0).sum();
        boolean undoing = of.state() == ImportState.UNDOING;
        return new Advance(
                of.id(),
                done(of, words),
                undoing ? "" : watch.map(it -> rate(it, total, words)).orElse(""),
                undoing ? 0 : total,
                Math.min(readBytes, total));
    }

    static long readBytes(Import of) {
        return of.parts().stream()
                .mapToLong(part -> part.done() ? Math.max(0, part.sizeBytes()) : part.readBytes())
                .sum();
    }

    private static String done(Import of, Words words) {
        var counts = of.counts();
        return switch (of.state()) {
            case BROUGHT -> words.say("imports.looking");
            case WAITING -> words.say("imports.waiting");
            case UNDOING -> words.say("imports.undoing");
            default -> words.say(
                    "imports.sofar", counts.exchangesNew() + counts.exchangesKnown(), counts.peopleNew() + counts.peopleKnown());
        };
    }

    private static String rate(Watch watch, long total, Words words) {
        if (watch.bytes() < total * WORTH_SAYING) return "";
        long seconds = watch.left(total).toSeconds();
        var left = seconds < 90 ? words.say("imports.seconds", seconds) : words.say("imports.minutes", (seconds + 59) / 60);
        return watch.exchangesPerSecond() == 0
                ? words.say("imports.left", left)
                : words.say("imports.rate", watch.exchangesPerSecond(), left);
    }
}
