package org.passerelle.insight.network;

/// How likely each is to go along with another: a directed network of chances that never changes.
///
/// The chance from one to another may be that they agree to an introduction, or pass a word on. It need not be
/// the same the other way.
///
/// ```java
/// var chances = Chances.of(3).put(me, awa, .8).put(awa, leon, .5).build();
/// ```
///
/// **Cost.** 12 bytes a link and 4 a vertex. Safe to share between threads.
public final class Chances {

    final Arcs arcs;

    private Chances(Arcs arcs) {
        this.arcs = arcs;
    }

    /// Begins a network of so many vertices, without any chance.
    ///
    /// @throws IllegalArgumentException below 0
    public static Builder of(int vertices) {
        return new Builder(vertices);
    }

    public int vertices() {
        return arcs.vertices();
    }

    /// How many directed links have a chance above 0.
    public int links() {
        return arcs.count();
    }

    /// The chance from one to the other, 0 to 1; 0 where none was given.
    ///
    /// @throws IndexOutOfBoundsException when either is no vertex
    public double chance(int from, int to) {
        return arcs.value(from, to);
    }

    /// Chances in the making; not thread-safe.
    public static final class Builder {

        private final ArcList list;

        private Builder(int vertices) {
            list = new ArcList(vertices);
        }

        /// Gives the chance from one to another. Given twice, the higher holds; 0 is as if not given.
        ///
        /// @throws IllegalArgumentException when either is no vertex, both are the same, or the chance is not
        ///     from 0 to 1
        public Builder put(int from, int to, double chance) {
            list.requirePair(from, to);
            if (!(chance >= 0 && chance <= 1)) {
                throw new IllegalArgumentException("A chance is from 0 to 1, not %s.".formatted(chance));
            }
            if (chance > 0) {
                list.add(from, to, chance);
            }
            return this;
        }

        /// The chances so far. Cost: linear in vertices and links.
        public Chances build() {
            return new Chances(Arcs.of(list, Math::max));
        }
    }
}
