package org.passerelle.people;

import java.util.List;
import org.passerelle.platform.Settings;
import org.passerelle.platform.Words;

/// Messages drafted in the language and the manner of who will read them. The words of draft `x` are `draft.x` in the
/// message files, its subject `draft.x.subject`; French may say either otherwise to someone close, under the same name
/// and `.tu`.
public final class Drafts {

    private final Settings settings;

    public Drafts(Settings settings) {
        this.settings = settings;
    }

    /// A message to one person: greeting, words, closing.
    public Draft draft(Person to, String name, Object... arguments) {
        return draft(List.of(to), name, arguments);
    }

    /// One message to several people: in the language of the first, and close only where all are.
    public Draft draft(List<Person> to, String name, Object... arguments) {
        var words = words(to.getFirst());
        boolean close = to.stream().allMatch(person -> person.manner().isClose());
        var text = greeting(words, to) + "\n\n" + say(words, close, name, arguments) + "\n\n" + closing(words, close, to);
        return new Draft(
                words.language(),
                say(words, close, name + ".subject", arguments),
                text,
                to.stream().map(Person::addresses).toList());
    }

    /// The language someone is written to in: for what stands in a draft besides its own words, such as a date.
    public Words words(Person to) {
        return to.manner().words(settings.language());
    }

    private static String greeting(Words words, List<Person> to) {
        var names = to.stream().map(Person::given).filter(given -> !given.isEmpty()).toList();
        if (names.size() < to.size()) return words.say("draft.greeting.nameless");
        return words.say("draft.greeting", names.stream().reduce((one, next) -> words.say("draft.and", one, next)).orElseThrow());
    }

    private static String closing(Words words, boolean close, List<Person> to) {
        return say(words, close && to.size() == 1, "closing");
    }

    private static String say(Words words, boolean close, String name, Object... arguments) {
        var key = "draft." + name;
        return words.say(close && words.knows(key + ".tu") ? key + ".tu" : key, arguments);
    }
}
