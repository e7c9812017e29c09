package org.passerelle.insight.network;

/// The connected pieces of a network.
final class Pieces {

    private final int[] order;
    private final int[] pieceOf;
    private final int[] sizes;
    private int found;

    private Pieces(int vertices) {
        order = new int[vertices];
        pieceOf = new int[vertices];
        sizes = new int[vertices + 1];
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
        find(start, piece);
        for (; next < found; next++) {
            for (var arc = arcs.offsets[order[next]]; arc < arcs.offsets[order[next] + 1]; arc++) {
                if (pieceOf[arcs.targets[arc]] == 0) {
                    find(arcs.targets[arc], piece);
                }
            }
        }
    }

    private void find(int vertex, int piece) {
        pieceOf[vertex] = piece;
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
}
