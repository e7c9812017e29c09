package org.passerelle.formats;

import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.cbor.CBORFactory;

/// Reads one value of CBOR, within the same bounds as {@link JsonText}.
final class Cbor {

    private static final CBORFactory CBOR =
            CBORFactory.builder().streamReadConstraints(JsonText.BOUNDS).build();

    private Cbor() {}

    /// Empty where the bytes are no CBOR, or hold too much.
    static Optional<JsonValue> read(byte[] bytes) {
        try (var parser = CBOR.createParser(ObjectReadContext.empty(), bytes)) {
            if (parser.nextToken() == null) return Optional.empty();
            return Optional.ofNullable(JsonTree.read(parser, UnaryOperator.identity()));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
