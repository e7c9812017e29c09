package org.passerelle.channels;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Words;

/// A network, as one class that says everything about it. What it can do is told by the interfaces below it implements;
/// forms, pages, tables and commands are made from what it declares. Stateless: whatever must be remembered is in the
/// {@link Account} or in the {@link Trace}. How to add one: `docs/extend/channel.md`.
public interface Channel {

    /// Kept with each account and never changed: `wordpress`.
    String kind();

    /// As the network calls itself: `WordPress`. The same in every language.
    String name();

    /// The same, for what is no network of that name but a way to many: the sentence `channel.named.<kind>`, where there is
    /// one.
    default String name(Words words) {
        var key = "channel.named." + kind();
        return words.knows(key) ? words.say(key) : name();
    }

    /// The id of its picture in the sprite.
    default String icon() {
        return "globe";
    }

    /// What it allows where an account does not know better, as of a day.
    Limits limits();

    /// What the owner gives to connect an account, in the order it is asked.
    List<Field> fields();

    /// Where the network explains how to get what is asked, or null where there is nothing to explain.
    @Nullable URI help();

    /// How far it was tried.
    default Trial trial() {
        return Trial.REAL;
    }

    /// How far a channel was tried, said beside its name.
    enum Trial {
        /// Tests run against the real software.
        REAL,
        /// Written to the network's documentation and tested on exchanges made after it: never against the network itself.
        RECORDED
    }

    /// Whether what is said right below a publication (`comment`) goes there with it.
    default boolean comments() {
        return true;
    }

    /// The kind of address by which a text there speaks to a person (`mastodon`, as people have it); empty where a name is
    /// all a text can say.
    default String handles() {
        return "";
    }

    /// Asks the network whether the account works, and what it says of itself. Changes nothing there.
    Check check(Account account);

    /// The limits of that account: those it learnt from the network, else the declared ones.
    default Limits limits(Account account) {
        return limits().with(account.limits());
    }

    /// Sends a publication out.
    ///
    /// The rule of all: **never twice**. Before a call that may put something before the public, whatever lets it be found
    /// or repeated without harm (a key, an id, the whole record) is kept in the trace, which is on the disk when
    /// {@link Trace#keep} returns. Called again with the same trace, `publish` goes on from there and does not begin anew.
    interface Publishes extends Channel {

        /// Publishes, or goes on with a publication begun before with this trace. Never throws for what a network does.
        /// Takes at most a few minutes, mostly of waiting; call it outside any transaction.
        ///
        /// @return {@link Outcome.Unknown} where it may have gone out and nobody can say: do not call again, call `reconcile`
        Outcome publish(Account account, Draft draft, Trace trace);

        /// Finds out by reading what became of a publication, and changes nothing there. Call it after
        /// {@link Outcome.Unknown}, and for a publication whose process died.
        ///
        /// @return {@link Outcome.Published} where it is there; {@link Outcome.RetryLater} where it surely is not, so that
        ///     `publish` may be called again with the same trace; {@link Outcome.Unknown} where it still cannot be told
        Outcome reconcile(Account account, Draft draft, Trace trace);

        /// By what else than the id of {@link Outcome.Published} the network knows what was published with this trace: the
        /// parts of a thread, each of which can be answered.
        default Set<String> remoteIds(Trace trace) {
            return Set.of();
        }

        /// Whether the network can be asked what became of a publication. Where not, only the owner can say; and where the
        /// owner says that it did not go out, it begins anew, with a new trace.
        default boolean canTell() {
            return true;
        }
    }

    /// Prepares what the owner then publishes by hand.
    interface Assists extends Channel {

        Handoff assist(Account account, Draft draft);
    }

    /// Hears what others say there to the owner or about what the owner published.
    interface Listens extends Channel {

        /// What came since. Asks for a few pages at most: where there is more, the next call goes on.
        ///
        /// @param since what the call before returned; empty for the first
        Hearing listen(Account account, String since);
    }

    /// Counts what a publication brought.
    interface Measures extends Channel {

        /// Counts now, by one or two calls.
        ///
        /// @param remoteId of an {@link Outcome.Published}
        Measure measure(Account account, String remoteId);
    }

    /// Lets the owner connect by agreeing in the network's own pages, rather than by typing a password here.
    interface Authorises extends Channel {

        /// Prepares the way there. What it learns is kept before the owner leaves.
        ///
        /// @param back where the network sends the owner afterwards
        /// @param state what must come back unchanged, unguessable
        Step begin(Account account, URI back, String state);

        /// Ends it.
        ///
        /// @param back as given before
        /// @param query what the network added to that address
        Check finish(Account account, URI back, Map<String, String> query);
    }
}
