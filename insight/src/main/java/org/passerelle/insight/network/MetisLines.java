package org.passerelle.insight.network;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.StringTokenizer;

/// Reads the lines of {@link Graph#read}.
final class MetisLines {

    private final BufferedReader lines;
    private String line = "";
    private int lineNumber;

    MetisLines(BufferedReader lines) {
        this.lines = lines;
    }

    Graph graph() throws IOException {
        do {
            advance();
        } while (line.isBlank());
        var header = numbers();
        if (header.length < 2 || header.length > 3 || header[0] < 0) {
            throw malformed("“vertices links format” is expected");
        }
        var isWeighted = header.length == 3 && header[2] != 0;
        if (isWeighted && header[2] != 1) {
            throw malformed("only the formats 0 and 1 are known");
        }
        return graph((int) header[0], (long) header[1], isWeighted);
    }

    private Graph graph(int vertices, long announced, boolean isWeighted) throws IOException {
        var builder = Graph.of(vertices);
        var step = isWeighted ? 2 : 1;
        var halves = 0L;
        for (var vertex = 0; vertex < vertices; vertex++) {
            advance();
            var numbers = numbers();
            if (numbers.length % step != 0) {
                throw malformed("a weight is missing");
            }
            halves += numbers.length / step;
            for (var i = 0; i < numbers.length; i += step) {
                link(builder, vertices, vertex, numbers[i] - 1, isWeighted ? numbers[i + 1] : 1);
            }
        }
        if (halves != 2 * announced) {
            throw malformed("%d links were announced, %d ends are listed".formatted(announced, halves));
        }
        return builder.build();
    }

    /// Each link stands on both its vertices' lines; that of the smaller is taken.
    private void link(Graph.Builder builder, int vertices, int vertex, double neighbour, double weight)
            throws IOException {
        if (neighbour != (int) neighbour || neighbour < 0 || neighbour >= vertices) {
            throw malformed("a neighbour is a whole number from 1 to " + vertices);
        }
        if (!(weight > 0) || !Double.isFinite(weight)) {
            throw malformed("a weight is a number above 0");
        }
        if (neighbour > vertex) {
            builder.link(vertex, (int) neighbour, weight);
        }
    }

    private void advance() throws IOException {
        do {
            var next = lines.readLine();
            lineNumber++;
            if (next == null) {
                throw malformed("the text ends too early");
            }
            line = next;
        } while (line.startsWith("%"));
    }

    private double[] numbers() throws IOException {
        var tokens = new StringTokenizer(line);
        var numbers = new double[tokens.countTokens()];
        try {
            Arrays.setAll(numbers, i -> Double.parseDouble(tokens.nextToken()));
        } catch (NumberFormatException e) {
            throw malformed("numbers are expected");
        }
        return numbers;
    }

    private IOException malformed(String why) {
        return new IOException("Line %d: %s.".formatted(lineNumber, why));
    }
}
