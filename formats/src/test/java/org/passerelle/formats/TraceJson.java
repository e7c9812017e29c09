package org.passerelle.formats;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Writes traces as JSON that a person can read and `diff` can compare: one trace a line, empty fields left out.
final class TraceJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .addMixIn(Trace.class, Typed.class)
            .addMixIn(Trace.Name.class, Plain.class)
            .addMixIn(Trace.Someone.class, Plain.class)
            .addMixIn(Trace.Party.class, Plain.class)
            .addMixIn(Identity.class, Plain.class)
            .addMixIn(PartialDate.class, Written.class)
            .build();

    private TraceJson() {}

    static String write(Stream<Trace> traces) {
        return traces.map(trace -> "\n" + write(trace)).collect(Collectors.joining(",", "[", "\n]\n"));
    }

    private static String write(Trace trace) {
        return JSON.writerFor(Trace.class).writeValueAsString(trace);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "trace")
    @JsonPropertyOrder({"line", "key", "at", "medium", "direction"})
    private interface Typed {}

    @JsonIgnoreProperties({"empty", "nameless", "shownName", "opaque"})
    private interface Plain {}

    private interface Written {
        @JsonValue
        @Override
        String toString();
    }
}
