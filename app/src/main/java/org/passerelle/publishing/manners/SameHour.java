package org.passerelle.publishing.manners;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/// Two in one place within an hour: the second hides the first.
final class SameHour implements Courtesy {

    private static final Duration APART = Duration.ofHours(1);

    private final Habits habits;

    SameHour(Habits habits) {
        this.habits = habits;
    }

    @Override
    public String name() {
        return "same-hour";
    }

    @Override
    public Optional<Advice> check(Intent intent) {
        if (!intent.isPublic() || intent.kind() == Intent.Kind.ANSWER) return Optional.empty();
        return habits.between(intent.at().minus(APART), intent.at().plus(APART)).stream()
                .filter(post -> post.kind() != Intent.Kind.ANSWER)
                .flatMap(post -> post.places().entrySet().stream())
                .filter(there -> intent.texts().containsKey(there.getKey()) && isTooClose(there.getValue(), intent.at()))
                .min(Comparator.comparing(there -> Duration.between(there.getValue(), intent.at()).abs()))
                .map(there -> Advice.of(
                        this,
                        Saying.of(
                                "manners.same-hour",
                                there.getKey(),
                                Duration.between(there.getValue(), intent.at()).abs().toMinutes()),
                        Saying.of("manners.same-hour.better")));
    }

    static boolean isTooClose(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(APART) < 0;
    }
}
