package org.passerelle.platform.cli;

import tools.jackson.databind.json.JsonMapper;

/// What `--json` prints: one object a line.
public final class JsonLine {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonLine() {}

    public static String of(Object object) {
        return MAPPER.writeValueAsString(object);
    }
}
