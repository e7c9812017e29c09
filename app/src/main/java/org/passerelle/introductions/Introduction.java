package org.passerelle.introductions;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Named;

/// Two people put in touch.
///
/// @param first in one received, whom the owner was put in touch with
/// @param second null in one received: the owner
/// @param by who made it; null where the owner does
/// @param why what for; may be empty
/// @param remind the day Today speaks of its next step, or null
/// @param remindThanks the day Today speaks of the thanks it owes, or null
public record Introduction(
        int id,
        Named first,
        @Nullable Named second,
        @Nullable Named by,
        String why,
        LocalDate begun,
        Path path,
        @Nullable LocalDate remind,
        @Nullable LocalDate remindThanks) {

    public boolean received() {
        return by != null;
    }

    public State state() {
        return path.state();
    }

    /// Whether whoever made it has not been thanked.
    public boolean owesThanks() {
        return received() && path.thanked() == null;
    }

    public Named side(Side side) {
        return side == Side.FIRST ? first : requireNonNull(second);
    }

    /// Everyone it speaks of but the owner, in the order of the strip that draws it.
    public List<Named> people() {
        return Stream.of(by, first, second).flatMap(Stream::ofNullable).toList();
    }

    /// The day of the latest step; that it was begun on where none was taken.
    public LocalDate latest() {
        var outcome = path.outcome();
        var told = outcome == null ? null : outcome.on();
        return Stream.of(day(path.first()), day(path.second()), path.made(), told, path.thanked(), path.dropped())
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder())
                .orElse(begun);
    }

    private static @Nullable LocalDate day(Reply reply) {
        return switch (reply) {
            case Reply.NotAsked _ -> null;
            case Reply.Waiting waiting -> waiting.asked();
            case Reply.Agreed agreed -> agreed.on();
            case Reply.Declined declined -> declined.on();
        };
    }
}
