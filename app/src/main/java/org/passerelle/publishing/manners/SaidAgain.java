package org.passerelle.publishing.manners;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.passerelle.insight.text.Sketch;

/// Nearly the same as something said in the last two months, or planned within a week; in the same place, within two
/// months of it either way.
final class SaidAgain implements Courtesy {

    static final Duration BACK = Duration.ofDays(60);
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
        var near = habits.between(intent.at().minus(BACK), intent.at().plus(BACK)).stream()
                .filter(post -> sketch.nearlyTheSameAs(Sketch.of(post.text())))
                .toList();
        return near.stream()
                .flatMap(post -> post.places().entrySet().stream())
                .filter(there -> intent.texts().containsKey(there.getKey()))
                .findFirst()
                .map(there -> Saying.of("manners.said-again.there", days(there.getValue(), intent), there.getKey()))
                .or(() -> near.stream()
                        .filter(post -> !post.at().isAfter(intent.at().plus(AHEAD)))
                        .findFirst()
                        .map(post -> Saying.of("manners.said-again", days(post.at(), intent))))
                .map(said -> Advice.of(this, said, Saying.of("manners.said-again.better")));
    }

    private static long days(Instant said, Intent intent) {
        return Duration.between(said, intent.at()).abs().toDays();
    }
}
