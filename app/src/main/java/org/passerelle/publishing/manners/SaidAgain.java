package org.passerelle.publishing.manners;

import java.time.Duration;
import java.util.Optional;
import org.passerelle.insight.text.Sketch;

/// Nearly the same as something said in the last two months, or planned within a week.
final class SaidAgain implements Courtesy {

    private static final Duration BACK = Duration.ofDays(60);
    private static final Duration AHEAD = Duration.ofDays(7);
    private static final int WORDS_MINIMUM = 6;

    private final Habits habits;

    SaidAgain(Habits habits) {
        this.habits = habits;
    }

    @Override
    public String name() {
        return "said-again";
    }

    @Override
    public Optional<Advice> check(Intent intent) {
        var text = intent.texts().values().stream().findFirst().orElse("");
        if (!intent.isPublic() || text.strip().split("\\s+").length < WORDS_MINIMUM) return Optional.empty();
        var sketch = Sketch.of(text);
        return habits.between(intent.at().minus(BACK), intent.at().plus(AHEAD)).stream()
                .filter(post -> sketch.nearlyTheSameAs(Sketch.of(post.text())))
                .findFirst()
                .map(post -> Advice.of(
                        this,
                        Saying.of("manners.said-again", Duration.between(post.at(), intent.at()).abs().toDays()),
                        Saying.of("manners.said-again.better")));
    }
}
