package org.passerelle.insight.network;

/// The connected pieces of a network.
final class Pieces {

    private final int[] order;
    private final int[] pieceOf;
    private final int[] sizes;
    private final int[] levels;
    private int found;

    private Pieces(int vertices) {
        order = new int[vertices];
        pieceOf = new int[vertices];
        sizes = new int[vertices + 1];
        levels = new int[vertices];
    }

    static Pieces of(Graph graph) {
        var pieces = new Pieces(graph.vertices());
        var piece = 0;
        for (var vertex = 0; vertex < graph.vertices(); vertex++) {
            if (pieces.pieceOf[vertex] == 0) {
                pieces.search(graph.arcs, vertex, ++piece);
            }
        }
        return pieces;
    }

    private void search(Arcs arcs, int start, int piece) {
        var next = found;
        find(start, piece, 0);
        for (; next < found; next++) {
            for (var arc = arcs.offsets[order[next]]; arc < arcs.offsets[order[next] + 1]; arc++) {
                if (pieceOf[arcs.targets[arc]] == 0) {
                    find(arcs.targets[arc], piece, levels[order[next]] + 1);
                }
            }
        }
    }

    private void find(int vertex, int piece, int level) {
        pieceOf[vertex] = piece;
        levels[vertex] = level;
        sizes[piece]++;
        order[found++] = vertex;
    }

    /// All vertices, piece after piece, each by breadth from its first.
    int[] order() {
        return order;
    }

    /// How many vertices the piece of this one has, itself included.
    int sizeAround(int vertex) {
        return sizes[pieceOf[vertex]];
    }

    /// A bound for how many vertices a shortest path has, in any piece: the two farthest from its first are no
    /// farther from each other than through it. Never too low, twice too high at most; 0 without vertices.
    int longestPath() {
        var longest = 0;
        for (var i = 0; i < found; i++) {
            var beforeIt = i > 0 && pieceOf[order[i - 1]] == pieceOf[order[i]] ? levels[order[i - 1]] : 0;
            longest = Math.max(longest, levels[order[i]] + beforeIt + 1);
        }
        return longest;
    }
}
