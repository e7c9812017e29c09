package org.passerelle.duplicates;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Named;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Settings;
import org.passerelle.platform.Words;
import org.passerelle.today.Errand;
import org.passerelle.today.Errands;
import org.passerelle.today.Sentence;

/// Reminds of those who are most likely one, until they are decided about or put off.
public final class DuplicateErrands implements Errands {

    private static final double PROBABILITY_MINIMUM = .95;
    private static final String LATER = "duplicates.later";

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final Candidates candidates;
    private final Settings settings;
    private final Almanac almanac;

    public DuplicateErrands(Candidates candidates, Settings settings, Almanac almanac) {
        this.candidates = candidates;
        this.settings = settings;
        this.almanac = almanac;
    }

    @Override
    public List<Errand> due(Words words) {
        var today = almanac.today();
        if (settings.get(LATER).map(LocalDate::parse).filter(until -> until.isAfter(today)).isPresent()) return List.of();
        long likely = candidates.pairs(Subject.PERSON).stream()
                .filter(pair -> pair.probability() >= PROBABILITY_MINIMUM)
                .count();
        if (likely == 0) return List.of();
        var kind = words.say("errand.duplicates");
        var sentence = Sentence.of(words.say("errand.duplicates.due", likely));
        return List.of(new Errand(kind, new Named(0, kind, ""), sentence, today, "/duplicates", "/duplicates/later"));
    }

    /// @param until the day from which it reminds again; null for never
    public void later(@Nullable LocalDate until) {
        settings.put(LATER, (until == null ? NEVER : until).toString());
    }
}
