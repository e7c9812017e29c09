package org.passerelle.formats;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// A piece of JSON asked what it holds; nothing it lacks is an error.
record JsonValue(JsonNode node) {

    private static final byte[] NO_BYTES = {};

    static final JsonValue NONE = new JsonValue(MissingNode.getInstance());

    /// What lies under these keys, one inside the other.
    JsonValue at(String... keys) {
        var at = node;
        for (var key : keys) at = at.path(key);
        return new JsonValue(at);
    }

    boolean has(String key) {
        return node.has(key);
    }

    boolean isText() {
        return node.isString();
    }

    /// Trimmed; empty where there is neither text nor a number.
    String text(String... keys) {
        var found = at(keys).node;
        if (found.isString()) return found.stringValue().strip();
        return found.isNumber() ? found.numberValue().toString() : "";
    }

    /// The first that is not empty of these keys of its own.
    String any(String... keys) {
        return Stream.of(keys).map(this::text).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    /// A whole number, also where it is written as text.
    OptionalLong number(String... keys) {
        try {
            return OptionalLong.of(Long.parseLong(text(keys)));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    boolean isTrue(String... keys) {
        var found = at(keys).node;
        return found.isBoolean() && found.booleanValue();
    }

    /// Bytes, where it holds some as CBOR does; else none.
    byte[] bytes(String... keys) {
        var found = at(keys).node;
        return found.isBinary() ? found.binaryValue() : NO_BYTES;
    }

    /// What an array holds; empty where there is none.
    List<JsonValue> each(String... keys) {
        return at(keys).node.values().stream().map(JsonValue::new).toList();
    }

    /// What an object holds, in the order written.
    List<Map.Entry<String, JsonValue>> entries(String... keys) {
        return at(keys).node.propertyStream()
                .map(entry -> Map.entry(entry.getKey(), new JsonValue(entry.getValue())))
                .toList();
    }
}
