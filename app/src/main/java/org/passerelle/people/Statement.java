package org.passerelle.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Trace.Someone;
import org.passerelle.platform.Fold;
import org.passerelle.platform.Sha256;

/// One thing a card says of a person.
///
/// @param value as said; of a role its title and its organisation, of an address its kind and itself, a line each
public record Statement(What what, String value) {

    private static final int WORD_CHARACTERS = 400;

    public enum What {
        NAME,
        ROLE,
        ADDRESS,
        BIRTHDAY,
        NOTE,
        TAG;

        /// As the database keeps it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static What of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public static Statement role(String title, String organisation) {
        return new Statement(What.ROLE, title + "\n" + organisation);
    }

    public static Statement address(String kind, String value) {
        return new Statement(What.ADDRESS, kind + "\n" + value);
    }

    /// All that a card says.
    static List<Statement> of(Someone someone) {
        var said = new ArrayList<Statement>();
        said.add(new Statement(What.NAME, someone.name().display()));
        someone.roles().forEach(role -> said.add(role(role.title(), role.organisation())));
        someone.identities().stream()
                .filter(Addresses::fits)
                .forEach(identity -> said.add(address(identity.kind(), identity.value())));
        add(said, What.BIRTHDAY, someone.birthday() == null ? "" : someone.birthday().toString());
        add(said, What.NOTE, someone.note());
        someone.labels().forEach(label -> add(said, What.TAG, label));
        return said;
    }

    private static void add(List<Statement> said, What what, @Nullable String value) {
        if (value != null && !value.isBlank()) said.add(new Statement(what, value));
    }

    /// What tells it from another: accents and capitals in names and roles aside.
    public String word() {
        return switch (what) {
            case NAME -> cut(Fold.of(value));
            case ROLE -> cut(Fold.of(first()) + "\n" + Fold.of(second()));
            case NOTE -> Sha256.hex(value.strip().getBytes(UTF_8));
            case ADDRESS, BIRTHDAY, TAG -> cut(value);
        };
    }

    /// Of a role its title, of an address its kind.
    public String first() {
        int end = value.indexOf('\n');
        return end < 0 ? value : value.substring(0, end);
    }

    /// Of a role its organisation, of an address the address itself; empty where there is none.
    public String second() {
        int end = value.indexOf('\n');
        return end < 0 ? "" : value.substring(end + 1);
    }

    /// As one says it: « Directrice, Chambre de commerce de Rimouski », an address with its spaces or its `@`.
    public String shown() {
        return switch (what) {
            case ROLE -> new Role(0, first(), second(), null, null).line();
            case ADDRESS -> new Address(first(), second()).shown();
            case NAME, BIRTHDAY, NOTE, TAG -> value;
        };
    }

    private static String cut(String word) {
        return word.length() <= WORD_CHARACTERS ? word : word.substring(0, WORD_CHARACTERS);
    }
}
