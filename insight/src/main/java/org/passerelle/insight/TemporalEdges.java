package org.passerelle.insight;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/// Messages between the nodes of a network, grouped by pair and dated by day: what research publishes as a *temporal
/// edge list*.
///
/// One message a line: `u v time` or `u v weight time`, apart by spaces, tabs, commas or semicolons, time in seconds.
/// Lines that begin with `#` or `%` are comments; a first line whose time is not a number is taken for a header.
///
/// **Choices.** A pair is unordered, since a strength is the same seen from either end; a message has the direction of
/// its line. Loops are left out. Days are steps of 86,400 s from the first message, which is on day 0: the files carry
/// no time zone to speak of local days. Weights are not read.
///
/// **Cost.** About half a second and 100 MB for a million lines.
public final class TemporalEdges {

    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private final long[] messages;
    private final int pairs;
    private final int nodes;

    TemporalEdges(long[] messages, int pairs, int nodes) {
        this.messages = messages;
        this.pairs = pairs;
        this.nodes = nodes;
        Arrays.sort(messages);
    }

    /// Reads a file, plain or gzipped.
    ///
    /// @throws IOException when it cannot be read, or when a line is no message; it names the line
    public static TemporalEdges read(Path file) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file));
                var reader = new InputStreamReader(unzipped(bytes), UTF_8)) {
            return read(reader);
        }
    }

    /// Reads text; the reader stays open.
    ///
    /// @throws IOException as {@link #read(Path)}
    public static TemporalEdges read(Reader text) throws IOException {
        var lines = new BufferedReader(text);
        var parser = new EdgeLines();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            parser.accept(line);
        }
        return parser.edges();
    }

    private static InputStream unzipped(BufferedInputStream bytes) throws IOException {
        bytes.mark(2);
        var zipped = bytes.read() == GZIP_FIRST && bytes.read() == GZIP_SECOND;
        bytes.reset();
        return zipped ? new GZIPInputStream(bytes) : bytes;
    }

    /// How many nodes exchanged at least one message with another.
    public int nodes() {
        return nodes;
    }

    /// How many unordered pairs exchanged at least one message.
    public int pairs() {
        return pairs;
    }

    /// How many messages, loops left out.
    public int messages() {
        return messages.length;
    }

    /// The day of the last message, 0 or more; -1 without any.
    public int lastDay() {
        var last = -1;
        for (var i = 0; i < messages.length; i++) {
            last = Math.max(last, day(i));
        }
        return last;
    }

    // Messages are numbered by pair, then day, then direction, all packed in this order into one long.

    static long pack(int pair, int day, boolean forth) {
        return (long) pair << 32 | (long) day << 1 | (forth ? 1 : 0);
    }

    int pair(int message) {
        return (int) (messages[message] >>> 32);
    }

    int day(int message) {
        return (int) messages[message] >>> 1;
    }

    boolean isForth(int message) {
        return (messages[message] & 1) == 1;
    }

    /// The number after the last message of the pair of this one.
    int endOfPair(int message) {
        var end = message + 1;
        while (end < messages.length && pair(end) == pair(message)) {
            end++;
        }
        return end;
    }
}
