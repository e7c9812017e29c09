package org.passerelle.exchanges.capture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.passerelle.platform.Fold;

/// A line cut into words, which recognisers take one after another; what none takes is left for the note.
final class Sentence {

    /// @param folded as compared: lower case, without accents
    private record Token(String folded, int start, int end, boolean capital) {}

    /// Words from one comma to the next.
    record Clause(int from, int to) {
        int size() {
            return to - from;
        }
    }

    /// What a recogniser found, and where: words `from` to `to`.
    record Found(MatchResult match, int from, int to) {}

    static final String TAKEN = "_";

    private static final Pattern WORDS = Pattern.compile(
            "\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|\\d{1,2}[hH:]\\d{2}|\\d+(?:[.,]\\d+)?|[\\p{L}\\p{M}]+|[,;.!?:()…]");
    /// Words that lead to others, and say nothing once those are understood.
    private static final Set<String> LEADING = Set.of(("avec with et and puis then a to de d from le la l les the on un une an pendant for"
                    + " m me ai eu had i my mon ma au en recu received got j by par pour")
            .split(" "));
    private static final Pattern STOP = Pattern.compile("[,;.!?:()…]");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Clause> clauses = new ArrayList<>();
    private final BitSet taken = new BitSet();

    Sentence(String text) {
        this.text = text;
        int from = 0;
        var words = WORDS.matcher(text);
        while (words.find()) {
            var word = words.group();
            boolean stop = STOP.matcher(word).matches();
            boolean capital = Character.isUpperCase(word.codePointAt(0));
            tokens.add(new Token(stop ? word : folded(word), words.start(), words.end(), capital));
            if (!stop) continue;
            close(from, tokens.size() - 1);
            from = tokens.size();
        }
        close(from, tokens.size());
    }

    private void close(int from, int to) {
        if (to > from) clauses.add(new Clause(from, to));
    }

    private static String folded(String word) {
        return Character.isDigit(word.charAt(0)) ? word.toLowerCase(java.util.Locale.ROOT) : Fold.of(word);
    }

    List<Clause> clauses() {
        return List.copyOf(clauses);
    }

    /// Cuts a clause in two before that word.
    void cut(Clause clause, int before) {
        int at = clauses.indexOf(clause);
        clauses.set(at, new Clause(clause.from(), before));
        clauses.add(at + 1, new Clause(before, clause.to()));
    }

    /// The clause as recognisers read it: folded words between single spaces, {@link #TAKEN} where one was taken.
    String view(Clause clause) {
        var view = new StringBuilder();
        for (int i = clause.from(); i < clause.to(); i++)
            view.append(i > clause.from() ? " " : "").append(taken.get(i) ? TAKEN : tokens.get(i).folded());
        return view.toString();
    }

    /// The first match among words that are free; patterns match whole words.
    Optional<Found> find(Pattern pattern, Clause clause) {
        var view = view(clause);
        var matcher = pattern.matcher(view);
        if (!matcher.find()) return Optional.empty();
        int from = clause.from() + spaces(view, matcher.start());
        return Optional.of(new Found(matcher.toMatchResult(), from, clause.from() + spaces(view, matcher.end()) + 1));
    }

    private static int spaces(String view, int end) {
        return (int) view.substring(0, end).chars().filter(c -> c == ' ').count();
    }

    void take(int from, int to) {
        taken.set(from, to);
    }

    boolean isFree(int word) {
        return !taken.get(word);
    }

    String word(int index) {
        return tokens.get(index).folded();
    }

    boolean isCapital(int index) {
        return tokens.get(index).capital();
    }

    /// Whether only a space stands between a word and the one before.
    boolean isJoined(int index) {
        return index > 0 && text.substring(tokens.get(index - 1).end(), tokens.get(index).start()).isBlank();
    }

    /// The words as they were written, with what stands between them.
    String written(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /// What is left of a clause, as it was written, without the small words that only led to what was taken.
    String rest(Clause clause) {
        var rest = new StringBuilder();
        int i = taken.nextClearBit(clause.from());
        while (i < clause.to()) {
            int next = taken.nextSetBit(i);
            boolean leads = next >= 0 && next < clause.to();
            int end = leads ? next : clause.to();
            int kept = end;
            while (leads && kept > i && LEADING.contains(tokens.get(kept - 1).folded())) kept--;
            boolean follows = i > clause.from() && tokens.subList(i, end).stream().allMatch(word -> LEADING.contains(word.folded()));
            if (kept > i && !follows) rest.append(rest.isEmpty() ? "" : " ").append(written(i, kept));
            i = taken.nextClearBit(end);
        }
        return rest.toString();
    }
}
