package org.passerelle.news;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Named;
import org.passerelle.people.Statement;
import org.passerelle.people.Statement.What;
import org.passerelle.platform.Words;

/// Something a newer copy told, until it is dealt with.
///
/// @param person whom it is about; null where it is about the whole copy
/// @param source the kind of file, such as `linkedin-connections`
/// @param what the field it is about; null where about none
/// @param was what was said before, or what the owner wrote; as {@link Statement} writes it; may be empty
public record NewsItem(
        int id,
        Kind kind,
        @Nullable Named person,
        String source,
        int importId,
        @Nullable What what,
        String was,
        String became,
        LocalDate found) {

    /// What changed, in a sentence without the name of the person.
    public String sentence(Words words) {
        var key = "news." + kind.word() + (was.isEmpty() && words.knows("news." + kind.word() + ".first") ? ".first" : "");
        return words.say(key, shown(words, was), shown(words, became), teller(words));
    }

    /// Whose word it is: « LinkedIn ».
    public String teller(Words words) {
        if (words.knows("news.teller." + source)) return words.say("news.teller." + source);
        var format = words.knows("format." + source) ? words.say("format." + source) : words.say("news.teller");
        int comma = format.indexOf(',');
        return comma < 0 ? format : format.substring(0, comma);
    }

    /// Where it was found, and when.
    public String origin(Words words) {
        return words.say("news.origin", teller(words), words.dates().full(found));
    }

    private String shown(Words words, String value) {
        if (what == null || value.isEmpty()) return value;
        return what == What.BIRTHDAY ? words.dates().partial(value) : new Statement(what, value).shown();
    }
}
