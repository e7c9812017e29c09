package org.passerelle.story;

import java.time.LocalDate;
import java.util.List;
import org.passerelle.people.Named;
import org.passerelle.platform.Words;

/// Something the story can tell, as facts have it.
///
/// @param source what it was gathered from, and its number there: together they name it for good
/// @param sentence the name of its sentence
/// @param words more, in the owner’s own; may be empty
/// @param path where it is seen whole
public record Fact(
        String source,
        String key,
        LocalDate on,
        Kind kind,
        String sentence,
        List<Object> arguments,
        String words,
        List<Named> people,
        String path) {

    /// Facts of one kind, in any order.
    @FunctionalInterface
    public interface Gatherer {
        List<Fact> gather();
    }

    String title(Words language) {
        return language.say(sentence, arguments.toArray());
    }
}
