package org.passerelle.story;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.passerelle.formats.Moment.Precision;
import org.passerelle.people.Named;
import org.passerelle.platform.Words;

/// One entry of the story.
///
/// @param on the day; the first of a month or a year where no more is known
/// @param precision day, month or year
/// @param words may be empty
/// @param people those it speaks of
/// @param path where the fact is seen whole; empty for an entry of the owner’s own
/// @param kept whether it is told
/// @param edited whether the owner put it in their own words
public record Entry(
        String source,
        String key,
        LocalDate on,
        Precision precision,
        Kind kind,
        String title,
        String words,
        List<Named> people,
        String path,
        boolean kept,
        boolean edited) {

    /// Those its title does not name.
    public List<Named> others() {
        return people.stream().filter(person -> !title.contains(person.name())).toList();
    }

    public boolean isOwn() {
        return source.equals(Entries.BY_HAND);
    }

    /// Where it is changed.
    public String editPath() {
        return "/story/" + source + "/" + key;
    }

    /// The day, the month or the year, as the reader writes it.
    public String date(Words words) {
        return switch (precision) {
            case YEAR -> String.valueOf(on.getYear());
            case MONTH -> words.dates().month(YearMonth.from(on));
            default -> words.dates().full(on);
        };
    }

    /// What names it in a form.
    public String name() {
        return source + "/" + key;
    }
}
