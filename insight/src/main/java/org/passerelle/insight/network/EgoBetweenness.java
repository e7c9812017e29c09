package org.passerelle.insight.network;

import java.util.Arrays;

/// How often a vertex lies between two of its own contacts. Everett and Borgatti (2005).
///
/// Each pair of contacts that are not linked counts one over how many, the vertex included, are linked with both,
/// seen from its contacts alone. It ranks much as betweenness in the whole network does, and needs no more than
/// one person can know. Weights play no part.
///
/// ```java
/// new EgoBetweenness(graph).of(awa);   // 0 to n(n − 1)/2 for n contacts
/// ```
///
/// **Cost.** One scan of the contacts' links, and two steps between contacts from each. Keeps 8 bytes a vertex;
/// not thread-safe.
public final class EgoBetweenness {

    private final Graph graph;
    private final int[] seats;
    private final int[] between;

    public EgoBetweenness(Graph graph) {
        this.graph = graph;
        this.seats = new int[graph.vertices()];
        this.between = new int[graph.vertices()];
        Arrays.fill(seats, -1);
    }

    /// Above 0 when two contacts are not linked, else 0.
    ///
    /// @throws IndexOutOfBoundsException when there is no such vertex
    public double of(int vertex) {
        var contacts = graph.neighbours(vertex);
        var circle = circle(contacts);
        var sum = 0.;
        for (var seat = 0; seat < contacts.length; seat++) {
            sum += awayFrom(seat, circle);
        }
        return sum / 2;
    }

    /// The links among contacts, each known by its seat.
    private int[][] circle(int[] contacts) {
        for (var seat = 0; seat < contacts.length; seat++) {
            seats[contacts[seat]] = seat;
        }
        var circle = new int[contacts.length][];
        for (var seat = 0; seat < contacts.length; seat++) {
            circle[seat] = Arrays.stream(graph.neighbours(contacts[seat]))
                    .map(other -> seats[other])
                    .filter(other -> other >= 0)
                    .toArray();
        }
        for (var contact : contacts) {
            seats[contact] = -1;
        }
        return circle;
    }

    /// The pairs of one contact with those it is not linked with: 1 each, less where others lie between as well.
    private double awayFrom(int seat, int[][] circle) {
        var sum = (double) circle.length - 1 - circle[seat].length;
        for (var step : circle[seat]) {
            for (var other : circle[step]) {
                between[other]++;
            }
        }
        between[seat] = 0;
        for (var linked : circle[seat]) {
            between[linked] = 0;
        }
        for (var step : circle[seat]) {
            for (var other : circle[step]) {
                if (between[other] > 0) {
                    sum -= 1 - 1. / (1 + between[other]);
                    between[other] = 0;
                }
            }
        }
        return sum;
    }
}
