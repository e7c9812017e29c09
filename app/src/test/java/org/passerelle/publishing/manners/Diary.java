package org.passerelle.publishing.manners;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Posts kept in memory.
final class Diary implements Habits {

    private final List<Post> posts = new ArrayList<>();

    Diary said(Instant at, String text) {
        posts.add(new Post(at, text, Intent.Kind.ORIGINAL, Map.of()));
        return this;
    }

    Diary said(Instant at, String text, String place) {
        posts.add(new Post(at, text, Intent.Kind.ORIGINAL, Map.of(place, at)));
        return this;
    }

    Diary answered(Instant at, String text) {
        posts.add(new Post(at, text, Intent.Kind.ANSWER, Map.of()));
        return this;
    }

    /// So many posts, the last an hour before the instant given, one every so many hours, each unlike the others.
    Diary saidEvery(int hours, int times, Instant before, String text) {
        IntStream.range(0, times).forEach(i -> said(before.minusSeconds(3600L * (1 + (long) i * hours)), text + " " + i));
        return this;
    }

    @Override
    public List<Post> between(Instant from, Instant to) {
        return posts.stream()
                .filter(post -> !post.at().isBefore(from) && !post.at().isAfter(to))
                .sorted(Comparator.comparing(Post::at).reversed())
                .toList();
    }
}
