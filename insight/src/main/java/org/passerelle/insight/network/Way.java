package org.passerelle.insight.network;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The beginning of a path.
///
/// @param vertex where it has come to
/// @param before the way less its last link, null at the source
/// @param link the chance of that link, 1 at the source
/// @param chance that all on it agree
/// @param length in links
/// @param promise the chance it may come to at best
record Way(int vertex, @Nullable Way before, double link, double chance, int length, double promise) {

    static Way at(int source) {
        return new Way(source, null, 1, 1, 0, 1);
    }

    Way then(int next, double link, double promise) {
        return new Way(next, this, link, chance * link, length + 1, chance * link * promise);
    }

    boolean passes(int other) {
        return vertex == other || (before != null && before.passes(other));
    }

    /// The vertex after the source; at the source, -1.
    int first() {
        if (before == null) {
            return -1;
        }
        return length == 1 ? vertex : before.first();
    }

    IntroductionPath path() {
        var links = new ArrayList<IntroductionPath.Link>();
        for (var way = this; way.before != null; way = way.before) {
            links.addFirst(new IntroductionPath.Link(way.before.vertex, way.vertex, way.link));
        }
        return new IntroductionPath(List.copyOf(links), chance);
    }
}
