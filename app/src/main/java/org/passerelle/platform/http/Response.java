package org.passerelle.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What became of a request. Whoever sends something that must not arrive twice rests on the difference between
/// {@link NeverSent} and {@link Lost}.
public sealed interface Response {

    /// The answer, where it says that all went well.
    default Optional<Received> fine() {
        return this instanceof Received received && received.isFine() ? Optional.of(received) : Optional.empty();
    }

    /// The other machine answered, whatever it said.
    ///
    /// @param from where the answer came from, after redirects
    /// @param moved whether each redirect on the way there was for good
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Received(int status, Headers headers, byte[] body, URI from, boolean moved) implements Response {

        private static final JsonMapper JSON = JsonMapper.builder().build();

        public boolean isFine() {
            return status >= 200 && status < 300;
        }

        public boolean isRedirect() {
            return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
        }

        public String text() {
            return new String(body, UTF_8);
        }

        /// The body as JSON; empty where it is none.
        public Optional<JsonNode> json() {
            try {
                return Optional.of(JSON.readTree(body)).filter(node -> !node.isMissingNode());
            } catch (JacksonException e) {
                return Optional.empty();
            }
        }

        /// When the server wants to be asked again, in seconds or as a date; empty where it does not say.
        public Optional<Instant> retryAfter(Instant now) {
            return headers.first("Retry-After").flatMap(text -> when(text.strip(), now));
        }

        private static Optional<Instant> when(String text, Instant now) {
            try {
                if (text.matches("\\d{1,9}")) return Optional.of(now.plusSeconds(Long.parseLong(text)));
                return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    /// It surely never reached the other machine: it may be sent again without fear.
    record NeverSent(Trouble trouble) implements Response {}

    /// It may have reached the other machine, and may have been acted upon.
    record Lost(Trouble trouble) implements Response {}
}
