package org.passerelle.formats;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing a file says, in words common to all formats.
public sealed interface Trace {

    /// Where in the file it stands: a line number or an entry's rank, from 1.
    long line();

    /// Someone the file describes.
    ///
    /// @param key what names this card in its own kind of file, stable from one export to the next
    /// @param name as written, trimmed; empty where the file gives only an address
    /// @param identities exact addresses, normalised; empty, never null
    /// @param note free words about the person; empty, never null
    /// @param labels groups the file puts the person in, such as `Clients`
    /// @param met when and how the link began, where the file says so
    record Someone(
            long line,
            String key,
            Name name,
            List<Identity> identities,
            List<Role> roles,
            @Nullable PartialDate birthday,
            String note,
            List<String> labels,
            @Nullable Met met)
            implements Trace {

        /// Whether it only speaks of someone who must be known already: by a network's own number, or by a name shown
        /// there that may as well be a page's.
        public boolean isNameless() {
            return name.isEmpty() && identities.stream().allMatch(one -> one.isOpaque() || one.isShownName());
        }
    }

    /// Who the file belongs to: its own word, not a guess.
    record Owner(long line, Name name, List<Identity> identities) implements Trace {}

    /// A dated fact between the owner and others.
    ///
    /// @param key what names this fact in its own kind of file, the same at each export: a message id, or a hash
    /// @param direction null where it follows from who wrote: the reader does not know who the owner is
    /// @param from who wrote or called; null for a meeting, where all are present alike
    /// @param others everyone else: recipients, attendees. One of `from` and `others` may be the owner.
    /// @param words subject or first words; empty, never null
    /// @param duration null where unknown
    record Exchange(
            long line,
            String key,
            Moment at,
            Medium medium,
            @Nullable Direction direction,
            @Nullable Party from,
            List<Party> others,
            String words,
            @Nullable Duration duration)
            implements Trace {}

    /// The card of that key shows a picture. The picture itself is not kept: its hash tells the same one again.
    ///
    /// @param hash of the picture's bytes, SHA-256 in 64 lower-case hexadecimal figures
    record Photo(long line, String key, String hash) implements Trace {}

    /// A feed the owner reads.
    ///
    /// @param title empty where the file gives none
    /// @param address as written, trimmed; never empty
    record Subscription(long line, String title, String address) implements Trace {}

    /// Something read and kept out on purpose, such as an advertisement.
    record LeftOut(long line, Reason reason) implements Trace {
        public enum Reason {
            SPONSORED,
            SPAM,
            DRAFT,
            DELETED,
            MAILING_LIST,
            AUTOMATIC,
            CANCELLED,
            DECLINED,
            NAMELESS,
            STRANGER,
            ALONE,
            ORGANISATION,
            EVENT,
            OWN,
            FUTURE
        }
    }

    /// A line that could not be understood; the rest of the file is read all the same.
    ///
    /// @param excerpt the beginning of what was found, at most 80 characters
    record BadLine(long line, Reason reason, String excerpt) implements Trace {
        public enum Reason {
            DATE,
            COLUMNS,
            QUOTES,
            CARD,
            EVENT,
            RECURRENCE,
            MESSAGE,
            CHARSET,
            STRUCTURE,
            TOO_LONG
        }
    }

    /// Something only the owner can tell; the reader went on with its best guess.
    record Question(long line, About about, List<String> examples) implements Trace {
        public enum About {
            DATE_ORDER,
            COLUMNS
        }
    }

    /// Someone named in an exchange.
    ///
    /// @param name as written; empty where only an address is given
    /// @param identities exact addresses, normalised; empty where the file gives a name alone
    record Party(String name, List<Identity> identities) {

        /// Whether nothing in it says who it is: a network's own numbers at most.
        public boolean isNameless() {
            return name.isBlank() && identities.stream().allMatch(Identity::isOpaque);
        }
    }

    /// A place in an organisation. Dates are null where unknown; a null end means it still holds.
    record Role(String title, String organisation, @Nullable PartialDate started, @Nullable PartialDate ended) {}

    /// How and when the link began.
    record Met(String how, @Nullable PartialDate on) {}

    /// A person's name. `display` is never empty when any part is known.
    record Name(String display, String given, String family) {
        public static final Name NONE = new Name("", "", "");

        public static Name of(String given, String family) {
            return new Name((given.strip() + " " + family.strip()).strip(), given.strip(), family.strip());
        }

        public static Name of(String display) {
            return new Name(display.strip(), "", "");
        }

        public boolean isEmpty() {
            return display.isEmpty();
        }
    }

    /// Which way an exchange went, seen by the owner. A meeting goes both ways.
    enum Direction {
        OUT,
        IN,
        BOTH
    }

    /// By what means. `BROADCAST` went to many at once.
    enum Medium {
        MEETING,
        CALL,
        VIDEO,
        MESSAGE,
        MAIL,
        COMMENT,
        MENTION,
        REACTION,
        INVITATION,
        ENDORSEMENT,
        RECOMMENDATION,
        BROADCAST
    }
}
