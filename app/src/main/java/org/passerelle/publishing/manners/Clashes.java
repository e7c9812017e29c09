package org.passerelle.publishing.manners;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.insight.text.Sketch;

/// What comes too close to another in one place, among many: by the same rules as for one that is about to be said.
/// Cost: some ten microseconds for each text, less than one for each pair in one place.
public final class Clashes {

    public enum Kind {
        SAME_HOUR,
        SAID_AGAIN;

        /// Of the message files.
        public String key() {
            return "clash." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private record Sketched(int id, int place, Instant at, Sketch sketch) {

        private boolean isTooClose(Sketched other) {
            return SameHour.isTooClose(at, other.at);
        }

        private boolean isAgain(Sketched other) {
            return Duration.between(at, other.at).abs().compareTo(SaidAgain.BACK) <= 0 && sketch.nearlyTheSameAs(other.sketch);
        }
    }

    /// One of them, in one place.
    public record Said(int id, int place, Instant at, String text) {}

    private final List<Sketched> all;

    public Clashes(Collection<Said> all) {
        this.all = all.stream().map(each -> new Sketched(each.id, each.place, each.at, Sketch.of(each.text))).toList();
    }

    /// Why that one comes too close; empty where it does not.
    public Set<Kind> of(int id) {
        var one = all.stream().filter(each -> each.id == id).findFirst();
        return one.map(this::of).orElse(Set.of());
    }

    private Set<Kind> of(Sketched one) {
        var others = all.stream().filter(each -> each.place == one.place && each.id != one.id).toList();
        return EnumSet.allOf(Kind.class).stream()
                .filter(kind -> others.stream().anyMatch(kind == Kind.SAME_HOUR ? one::isTooClose : one::isAgain))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }
}
