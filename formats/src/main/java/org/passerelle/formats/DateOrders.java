package org.passerelle.formats;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.passerelle.formats.Reading.DateOrder;
import org.passerelle.formats.Trace.Question;

/// Finds out whether a file writes the day or the month first, by looking at all its dates: one 25/12 settles it. Where
/// none does, day first is the guess, and a question for the owner remains.
final class DateOrders {

    private static final int EXAMPLES_AT_MOST = 4;
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-]\\d{2,4}");

    private final Set<String> ambiguous = new LinkedHashSet<>();
    private long firstLine;
    private int dayFirst;
    private int monthFirst;

    void see(long line, String text) {
        var date = FIGURES.matcher(text);
        if (!date.matches()) return;
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(2));
        if (first > 12 && second <= 12) dayFirst++;
        else if (second > 12 && first <= 12) monthFirst++;
        else if (first != second && first > 0 && second > 0) remember(line, text);
    }

    /// The order seen; day first where nothing tells.
    DateOrder best() {
        return monthFirst > dayFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    }

    /// What to ask the owner; empty where the file itself answers.
    Optional<Question> question() {
        boolean settled = dayFirst != monthFirst || ambiguous.isEmpty();
        if (settled) return Optional.empty();
        return Optional.of(new Question(firstLine, Question.About.DATE_ORDER, List.copyOf(ambiguous)));
    }

    private void remember(long line, String text) {
        if (ambiguous.isEmpty()) firstLine = line;
        if (ambiguous.size() < EXAMPLES_AT_MOST) ambiguous.add(text);
    }
}
