package org.passerelle.formats;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Builds one value from where a parser stands, and gives up keeping it where it grows past all reason: it is then read
/// to its end all the same, so that the next one can be.
final class JsonTree {

    private static final int MOST_VALUES = 50_000;
    private static final int MOST_CHARS = 4_000_000;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final UnaryOperator<String> mending;
    private int values;
    private int chars;

    private JsonTree(JsonParser parser, UnaryOperator<String> mending) {
        this.parser = parser;
        this.mending = mending;
    }

    /// The value that begins with the current token; null where it is too large to keep.
    static @Nullable JsonValue read(JsonParser parser, UnaryOperator<String> mending) {
        var tree = new JsonTree(parser, mending);
        var node = tree.value(parser.currentToken());
        return tree.isFull() ? null : new JsonValue(node);
    }

    private boolean isFull() {
        return values > MOST_VALUES || chars > MOST_CHARS;
    }

    private JsonNode value(JsonToken token) {
        values++;
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> NODES.stringNode(text(parser.getString()));
            case VALUE_NUMBER_INT -> integer();
            case VALUE_NUMBER_FLOAT -> NODES.stringNode(text(parser.getString()));
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_EMBEDDED_OBJECT -> bytes();
            default -> NODES.nullNode();
        };
    }

    private JsonNode object() {
        var object = NODES.objectNode();
        for (var token = parser.nextToken(); token == JsonToken.PROPERTY_NAME; token = parser.nextToken()) {
            var name = text(parser.currentName());
            var value = value(parser.nextToken());
            if (!isFull()) object.set(name, value);
        }
        return object;
    }

    private JsonNode array() {
        var array = NODES.arrayNode();
        for (var token = parser.nextToken(); token != null && token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            var value = value(token);
            if (!isFull()) array.add(value);
        }
        return array;
    }

    private JsonNode integer() {
        return switch (parser.getNumberType()) {
            case INT, LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.stringNode(text(parser.getString()));
        };
    }

    private JsonNode bytes() {
        if (!(parser.getEmbeddedObject() instanceof byte[] bytes)) return NODES.nullNode();
        chars += bytes.length;
        return isFull() ? NODES.nullNode() : NODES.binaryNode(bytes);
    }

    private String text(String written) {
        chars += written.length();
        return isFull() ? "" : mending.apply(written);
    }
}
