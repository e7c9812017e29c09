package org.passerelle.exchanges.capture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
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

    /// The words as they were written, with what stands between them.
    String written(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /// What is left of a clause, as it was written.
    String rest(Clause clause) {
        var rest = new StringBuilder();
        int i = clause.from();
        while (i < clause.to()) {
            int end = taken.nextSetBit(i);
            if (end < 0 || end > clause.to()) end = clause.to();
            if (end > i) rest.append(rest.isEmpty() ? "" : " ").append(written(i, end));
            i = taken.nextClearBit(Math.max(end, i + 1));
        }
        return rest.toString();
    }
}
