package org.passerelle.publishing.manners;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// More posts in an hour or a day than people stay for: bursts are what they leave at (Kwak, Chun & Moon 2011; the
/// numbers are ours).
final class TooManyPosts implements Courtesy {

    static final int AN_HOUR = 2;
    static final int A_DAY = 5;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final Habits habits;

    TooManyPosts(Habits habits) {
        this.habits = habits;
    }

    @Override
    public String name() {
        return "too-many";
    }

    @Override
    public Optional<Advice> check(Intent intent) {
        if (!intent.isPublic() || intent.kind() == Intent.Kind.ANSWER) return Optional.empty();
        int inTheHour = within(HOUR, intent);
        int inTheDay = within(DAY, intent);
        if (inTheHour > AN_HOUR)
            return Optional.of(Advice.of(this, Saying.of("manners.too-many.hour", inTheHour), Saying.of("manners.too-many.better")));
        if (inTheDay > A_DAY)
            return Optional.of(Advice.of(this, Saying.of("manners.too-many.day", inTheDay), Saying.of("manners.too-many.better")));
        return Optional.empty();
    }

    /// The most in one such span that ends or begins with this one, itself included; answers aside.
    private int within(Duration span, Intent intent) {
        var before = habits.between(intent.at().minus(span), intent.at());
        var after = habits.between(intent.at(), intent.at().plus(span));
        return 1 + (int) Math.max(posts(before), posts(after));
    }

    private static long posts(List<Habits.Post> posts) {
        return posts.stream().filter(post -> post.kind() != Intent.Kind.ANSWER).count();
    }
}
