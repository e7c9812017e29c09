package org.passerelle.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/// What the beginning of a JSON document shows: the paths of keys met before it breaks off, arrays passed through, each
/// with its first plain value, or empty where it holds more.
///
/// @param array whether the document is an array
record JsonShape(boolean array, Map<String, String> paths) {

    private static final int MOST_PATHS = 400;

    /// The head looked at last: every reader asks in turn about the same one.
    private record Looked(byte[] bytes, Optional<JsonShape> shape) {}

    private static volatile Looked last = new Looked(new byte[0], Optional.empty());

    /// Empty where the head is no JSON.
    static Optional<JsonShape> of(Head head) {
        var looked = last;
        if (looked.bytes() == head.bytes()) return looked.shape();
        var shape = of(head.bytes());
        last = new Looked(head.bytes(), shape);
        return shape;
    }

    private static Optional<JsonShape> of(byte[] bytes) {
        int start = start(bytes);
        if (start == bytes.length || bytes[start] != '[' && bytes[start] != '{') return Optional.empty();
        var paths = new LinkedHashMap<String, String>();
        try (var parser = JsonText.open(new ByteArrayInputStream(bytes, start, bytes.length - start))) {
            gather(parser, paths);
        } catch (JacksonException | IOException e) { // the head stops anywhere
            return Optional.of(new JsonShape(bytes[start] == '[', paths));
        }
        return Optional.of(new JsonShape(bytes[start] == '[', paths));
    }

    boolean has(String... wanted) {
        for (var path : wanted) if (!paths.containsKey(path)) return false;
        return true;
    }

    boolean hasAny(Predicate<String> wanted) {
        return paths.keySet().stream().anyMatch(wanted);
    }

    /// The first plain value under that path; empty where there is none.
    String value(String path) {
        return paths.getOrDefault(path, "");
    }

    private static void gather(JsonParser parser, Map<String, String> paths) {
        var above = new ArrayDeque<String>();
        var path = "";
        for (var token = parser.nextToken(); token != null && paths.size() < MOST_PATHS; token = parser.nextToken()) {
            switch (token) {
                case START_OBJECT, START_ARRAY -> above.push(path);
                case END_OBJECT, END_ARRAY -> path = above.pop();
                case PROPERTY_NAME -> {
                    var parent = above.element();
                    path = parent.isEmpty() ? parser.currentName() : parent + "." + parser.currentName();
                    paths.putIfAbsent(path, "");
                }
                case VALUE_STRING, VALUE_NUMBER_INT -> {
                    if (paths.getOrDefault(path, "").isEmpty()) paths.put(path, Words.excerptOf(parser.getString()));
                }
                default -> {}
            }
        }
    }

    private static int start(byte[] bytes) {
        int start = 0;
        if (bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) start = 3;
        while (start < bytes.length && Character.isWhitespace(bytes[start])) start++;
        return start;
    }
}
