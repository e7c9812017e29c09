package org.passerelle.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// Opens JSON within bounds: no nesting, text or number past all reason. What comes before its first bracket, such as
/// `window.YTD.tweets.part0 = `, is passed over. It is UTF-8, whatever its bytes look like: a spoilt letter costs itself alone.
final class JsonText {

    private static final int PREFIX_BYTES = 1_000;
    private static final int NESTING = 100;

    static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(NESTING)
            .maxStringLength(2_000_000)
            .maxNameLength(10_000)
            .maxNumberLength(100)
            .build();
    private static final JsonFactory JSON =
            JsonFactory.builder().streamReadConstraints(BOUNDS).build();

    private JsonText() {}

    /// Closing the parser closes the stream.
    static JsonParser open(InputStream in) throws IOException {
        var stream = new PushbackInputStream(in);
        for (int skipped = 0; skipped < PREFIX_BYTES; skipped++) {
            int next = stream.read();
            if (next == '[' || next == '{') stream.unread(next);
            if (next == '[' || next == '{' || next < 0) break;
        }
        return JSON.createParser(ObjectReadContext.empty(), new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}
