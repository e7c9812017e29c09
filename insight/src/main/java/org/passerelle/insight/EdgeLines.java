package org.passerelle.insight;

import static java.lang.Math.max;
import static java.lang.Math.min;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// Reads the lines of {@link TemporalEdges}.
final class EdgeLines {

    private static final long DAY_SECONDS = 86_400;
    private static final int FIRST_ROOM = 1 << 12;

    private final Map<String, Integer> nodes = new HashMap<>();
    private final String[] fields = new String[4];
    private int[] sources = new int[FIRST_ROOM];
    private int[] targets = new int[FIRST_ROOM];
    private long[] seconds = new long[FIRST_ROOM];
    private int messages;
    private int lineNumber;
    private boolean headerAllowed = true;

    void accept(String line) throws IOException {
        lineNumber++;
        var count = split(line);
        if (count == 0 || fields[0].startsWith("#") || fields[0].startsWith("%")) {
            return;
        }
        var mayBeHeader = headerAllowed;
        headerAllowed = false;
        if (count < 3) {
            throw malformed(line);
        }
        try {
            add(fields[0], fields[1], secondsOf(fields[count - 1]));
        } catch (NumberFormatException e) {
            if (!mayBeHeader) {
                throw malformed(line);
            }
        }
    }

    /// Messages, each on its day since the first.
    TemporalEdges edges() throws IOException {
        var first = Arrays.stream(seconds, 0, messages).min().orElse(0);
        var pairs = IntStream.range(0, messages).mapToLong(this::pairKey).sorted().distinct().toArray();
        var packed = new long[messages];
        for (var i = 0; i < messages; i++) {
            var pair = Arrays.binarySearch(pairs, pairKey(i));
            packed[i] = TemporalEdges.pack(pair, day(seconds[i] - first), sources[i] < targets[i]);
        }
        return new TemporalEdges(packed, pairs.length, nodes.size());
    }

    private long pairKey(int message) {
        var source = sources[message];
        var target = targets[message];
        return (long) min(source, target) << 32 | max(source, target);
    }

    private static int day(long seconds) throws IOException {
        var day = seconds / DAY_SECONDS;
        if (day > Integer.MAX_VALUE) {
            throw new IOException("The messages span %d days: are their times in seconds?".formatted(day));
        }
        return (int) day;
    }

    private void add(String from, String to, long time) {
        if (from.equals(to)) {
            return;
        }
        if (messages == seconds.length) {
            grow();
        }
        sources[messages] = numberOf(from);
        targets[messages] = numberOf(to);
        seconds[messages] = time;
        messages++;
    }

    private int numberOf(String node) {
        var known = nodes.putIfAbsent(node, nodes.size());
        return known == null ? nodes.size() - 1 : known;
    }

    private void grow() {
        var room = messages * 2;
        sources = Arrays.copyOf(sources, room);
        targets = Arrays.copyOf(targets, room);
        seconds = Arrays.copyOf(seconds, room);
    }

    /// Fills up to four fields and says how many; anything further is left.
    private int split(String line) {
        var count = 0;
        var at = 0;
        while (at < line.length() && count < fields.length) {
            if (isSeparator(line.charAt(at))) {
                at++;
                continue;
            }
            var start = at;
            while (at < line.length() && !isSeparator(line.charAt(at))) {
                at++;
            }
            fields[count++] = line.substring(start, at);
        }
        return count;
    }

    private static boolean isSeparator(char character) {
        return character == ' ' || character == '\t' || character == ',' || character == ';';
    }

    private static long secondsOf(String time) {
        try {
            return Long.parseLong(time);
        } catch (NumberFormatException notWhole) {
            return (long) Math.floor(Double.parseDouble(time));
        }
    }

    private IOException malformed(String line) {
        return new IOException("Line %d should read “u v time” or “u v weight time”, time in seconds, but reads “%s”."
                .formatted(lineNumber, line.length() > 80 ? line.substring(0, 80) + "…" : line));
    }
}
