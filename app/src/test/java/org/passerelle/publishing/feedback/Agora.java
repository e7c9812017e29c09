package org.passerelle.publishing.feedback;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.Ground;
import org.passerelle.channels.Account;
import org.passerelle.channels.Channel;
import org.passerelle.channels.Check;
import org.passerelle.channels.Draft;
import org.passerelle.channels.Feedback;
import org.passerelle.channels.Feedback.Author;
import org.passerelle.channels.Feedback.Kind;
import org.passerelle.channels.Field;
import org.passerelle.channels.Hearing;
import org.passerelle.channels.Limits;
import org.passerelle.channels.Measure;
import org.passerelle.channels.Outcome;
import org.passerelle.channels.Reason;
import org.passerelle.channels.Trace;

/// A network in memory where people answer. It says what came since, a few at a time; what happens at each call is told
/// beforehand, afterwards all goes well.
final class Agora implements Channel.Publishes, Channel.Listens, Channel.Measures {

    enum Turn {
        FINE,
        /// The process dies before anything was kept.
        DIES,
        /// The process dies while it keeps what it heard.
        DIES_KEEPING,
        /// Says again what it said at the call before.
        REPEATS,
        BUSY,
        REFUSES,
        LOCKED,
        BREAKS
    }

    /// The process is gone.
    static final class Killed extends Error {}

    static final int AT_ONCE = 4;
    static final Instant CALMER = Ground.NOW.plusSeconds(7_200);

    final Deque<Turn> turns = new ArrayDeque<>();
    final List<Feedback> said = new ArrayList<>();
    final Map<String, Measure> counts = new HashMap<>();
    int asked;
    int counted;

    /// Someone says or does something there.
    Feedback say(Kind kind, String handle, String words, String about) {
        return say(kind, new Author(handle, name(handle), null, ""), words, about);
    }

    Feedback say(Kind kind, Author author, String words, String about) {
        int number = said.size() + 1;
        var url = URI.create("https://agora.example.org/" + number);
        var feedback = new Feedback("a" + number, kind, author, words, Ground.NOW.minusSeconds(600 - number), about, url, false);
        said.add(feedback);
        return feedback;
    }

    private static String name(String handle) {
        return switch (handle) {
            case "leon" -> "Léon Gagnon";
            case "claire" -> "Claire";
            default -> handle;
        };
    }

    @Override
    public Hearing listen(Account account, String since) {
        asked++;
        var turn = turns.isEmpty() ? Turn.FINE : turns.pop();
        int from = since.isEmpty() ? 0 : Integer.parseInt(since);
        if (turn == Turn.REPEATS) from = Math.max(0, from - AT_ONCE);
        int to = Math.min(said.size(), from + AT_ONCE);
        var heard = said.subList(from, to);
        return switch (turn) {
            case FINE, REPEATS -> new Hearing.Heard(List.copyOf(heard), Integer.toString(to));
            case DIES -> throw new Killed();
            case DIES_KEEPING -> new Hearing.Heard(deadly(heard), Integer.toString(to));
            case BUSY -> new Hearing.Deaf(new Outcome.RetryLater(CALMER, Reason.of("outcome.busy", "Agora")));
            case REFUSES -> new Hearing.Deaf(new Outcome.Rejected(Reason.of("outcome.forbidden", "Agora")));
            case LOCKED -> new Hearing.Deaf(new Outcome.NeedsReconnect(Reason.of("outcome.credentials", "Agora")));
            case BREAKS -> throw new IllegalStateException("{\"id\": <html>");
        };
    }

    /// Whoever reads the last of these dies.
    private static List<Feedback> deadly(List<Feedback> heard) {
        return new AbstractList<>() {
            @Override
            public Feedback get(int index) {
                if (index == heard.size() - 1) throw new Killed();
                return heard.get(index);
            }

            @Override
            public int size() {
                return heard.size();
            }
        };
    }

    @Override
    public Measure measure(Account account, String remoteId) {
        counted++;
        return counts.getOrDefault(remoteId, new Measure.Counted(3, 2, 1));
    }

    @Override
    public Outcome publish(Account account, Draft draft, Trace trace) {
        trace.keep(Map.of("part.0", "first " + draft.text(), "part.1", "second " + draft.text(), "media", "a picture"));
        return new Outcome.Published("first " + draft.text(), URI.create("https://agora.example.org/post"), Ground.NOW);
    }

    @Override
    public Outcome reconcile(Account account, Draft draft, Trace trace) {
        return publish(account, draft, trace);
    }

    @Override
    public Set<String> remoteIds(Trace trace) {
        return trace.all("part.");
    }

    @Override
    public String kind() {
        return "agora";
    }

    @Override
    public String name() {
        return "Agora";
    }

    @Override
    public Limits limits() {
        return Limits.of(LocalDate.of(2026, 11, 21));
    }

    @Override
    public List<Field> fields() {
        return List.of();
    }

    @Override
    public @Nullable URI help() {
        return null;
    }

    @Override
    public Check check(Account account) {
        return Check.Fine.of("@zoe", URI.create("https://agora.example.org/zoe"));
    }
}
