package org.passerelle.publishing.press;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.passerelle.publishing.manners.Habits;
import org.passerelle.publishing.manners.Intent.Kind;

/// What the owner published lately, beside a cadence that can be held: a text of one's own each week, a good one of another
/// each day.
///
/// @param own in thirty days, answers left out
/// @param curated in thirty days
/// @param ownThisWeek whether one of them came out in the last seven days
/// @param curatedToday whether one was shared today
public record Rhythm(int own, int curated, boolean ownThisWeek, boolean curatedToday) {

    private static final Duration LOOKED_BACK = Duration.ofDays(30);
    private static final Duration WEEK = Duration.ofDays(7);

    public static Rhythm of(Habits habits, Instant now, ZoneId zone) {
        var posts = habits.between(now.minus(LOOKED_BACK), now);
        var own = of(Kind.ORIGINAL, posts);
        var curated = of(Kind.CURATED, posts);
        var today = LocalDate.ofInstant(now, zone);
        return new Rhythm(
                own.size(),
                curated.size(),
                own.stream().anyMatch(post -> post.at().isAfter(now.minus(WEEK))),
                curated.stream().anyMatch(post -> LocalDate.ofInstant(post.at(), zone).equals(today)));
    }

    /// Of a hundred posts, how many are the owner's own.
    public double share() {
        return own + curated == 0 ? 0 : (double) own / (own + curated);
    }

    public boolean isNone() {
        return own + curated == 0;
    }

    private static List<Habits.Post> of(Kind kind, List<Habits.Post> posts) {
        return posts.stream().filter(post -> post.kind() == kind).toList();
    }
}
