package org.passerelle.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Trace.BadLine;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;

/// Reads a JSON document of any size item by item: memory is bounded by one item. Where the document breaks off or is
/// damaged, what came before stands, and a bad line says so.
final class JsonItems {

    private static final int MOST_AROUND = 100;
    private static final int EXCERPT_CHARS = 200;

    /// Where the walk is: inside an object or array that these keys lead to.
    private record Place(String path, boolean array) {}

    private final JsonParser parser;
    private final Predicate<String> isItem;
    private final UnaryOperator<String> mending;
    private final Deque<Place> places = new ArrayDeque<>();
    private final Map<String, String> around = new HashMap<>();
    private String key = "";
    private long rank;
    private boolean ended;

    private JsonItems(JsonParser parser, Predicate<String> isItem, UnaryOperator<String> mending) {
        this.parser = parser;
        this.isItem = isItem;
        this.mending = mending;
    }

    /// What `reader` makes of each item, in file order; the caller closes the stream, and with it the file.
    ///
    /// @param isItem by the path of keys that leads to it, arrays passed through; the root's is empty
    /// @param mending what to do with each text and key
    static Stream<Trace> read(
            Source source, Predicate<String> isItem, UnaryOperator<String> mending,
            Function<JsonItem, Stream<Trace>> reader)
            throws IOException {
        var parser = JsonText.open(source.open());
        var items = new JsonItems(parser, isItem, mending);
        return Stream.generate(() -> items.next(reader))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::get)
                .onClose(parser::close);
    }

    private Optional<Stream<Trace>> next(Function<JsonItem, Stream<Trace>> reader) {
        if (ended) return Optional.empty();
        try {
            var traces = advance(reader);
            ended = traces == null;
            return Optional.ofNullable(traces);
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        } catch (JacksonException e) {
            return broken(e);
        }
    }

    private Optional<Stream<Trace>> broken(JacksonException e) {
        ended = true;
        return Optional.of(Stream.of(new BadLine(rank + 1, BadLine.Reason.STRUCTURE, excerpt(e))));
    }

    private @Nullable Stream<Trace> advance(Function<JsonItem, Stream<Trace>> reader) {
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case PROPERTY_NAME -> key = mending.apply(parser.currentName());
                case END_OBJECT, END_ARRAY -> places.pop();
                default -> {
                    var path = path();
                    if (isItem.test(path) && token != JsonToken.START_ARRAY) return item(path, reader);
                    pass(token, path);
                }
            }
        }
        return null;
    }

    private Stream<Trace> item(String path, Function<JsonItem, Stream<Trace>> reader) {
        rank++;
        var value = JsonTree.read(parser, mending);
        return value == null
                ? Stream.of(new BadLine(rank, BadLine.Reason.TOO_LONG, path))
                : reader.apply(new JsonItem(rank, path, Map.copyOf(around), value));
    }

    private void pass(JsonToken token, String path) {
        switch (token) {
            case START_OBJECT -> places.push(new Place(path, false));
            case START_ARRAY -> places.push(new Place(path, true));
            case VALUE_STRING, VALUE_NUMBER_INT -> {
                if (around.size() < MOST_AROUND || around.containsKey(path))
                    around.put(path, Words.first(mending.apply(parser.getString())));
            }
            default -> {}
        }
    }

    private String path() {
        var place = places.peek();
        if (place == null) return "";
        if (place.array()) return place.path();
        return place.path().isEmpty() ? key : place.path() + "." + key;
    }

    private static String excerpt(JacksonException e) {
        var message = e.getOriginalMessage();
        return Words.excerptOf(message == null ? "" : message.substring(0, Math.min(message.length(), EXCERPT_CHARS)));
    }
}
