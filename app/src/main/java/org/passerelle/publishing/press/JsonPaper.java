package org.passerelle.publishing.press;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON Feed, 1 and 1.1, read item by item.
final class JsonPaper {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int TITLE_CHARACTERS = 200;
    private static final int LOOKED_AT = 200;

    private String version = "";
    private String title = "";
    private String site = "";
    private final List<JsonNode> items = new ArrayList<>();

    private JsonPaper() {}

    static boolean isOne(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
            if (bytes[i] == '{') return true;
            if (bytes[i] > ' ') return false; // a byte order mark is negative
        }
        return false;
    }

    static Paper read(byte[] bytes, URI from, Instant now) {
        var paper = new JsonPaper();
        try (var parser = JSON.createParser(bytes)) {
            paper.read(parser);
        } catch (JacksonException e) {
            throw new Refusal("press.unreadable");
        }
        if (!paper.version.contains("jsonfeed.org/version/")) throw new Refusal("press.unreadable");
        var site = Links.clean(from, paper.site);
        var clipping = new Clipping(site.isEmpty() ? from : URI.create(site), now);
        var items = paper.items.stream().flatMap(node -> item(clipping, node).stream()).toList();
        return new Paper(Plain.text(paper.title, TITLE_CHARACTERS), site, items);
    }

    private void read(JsonParser parser) {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var token = parser.nextToken();
            if (name.equals("items") && token == JsonToken.START_ARRAY) readItems(parser);
            else if (token == JsonToken.VALUE_STRING) keep(name, parser.getString());
            else parser.skipChildren();
        }
    }

    private void readItems(JsonParser parser) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (items.size() == Paper.ITEMS_MAXIMUM) parser.skipChildren();
            else items.add(parser.readValueAsTree());
        }
    }

    private void keep(String name, String value) {
        switch (name) {
            case "version" -> version = value;
            case "title" -> title = value;
            case "home_page_url" -> site = value;
            default -> {}
        }
    }

    private static Optional<Paper.Item> item(Clipping clipping, JsonNode item) {
        var author = item.path("authors").path(0).isMissingNode() ? item.path("author") : item.path("authors").path(0);
        return clipping.item(
                text(item, "id"),
                text(item, "url", "external_url"),
                text(item, "title"),
                text(author, "name"),
                day(text(item, "date_published", "date_modified")),
                text(item, "summary", "content_text", "content_html"));
    }

    private static @Nullable String text(JsonNode of, String... names) {
        for (var name : names) {
            var value = of.path(name);
            if (value.isValueNode() && !value.isNull() && !value.asString("").isBlank()) return value.asString("");
        }
        return null;
    }

    private static @Nullable Instant day(@Nullable String text) {
        if (text == null) return null;
        try {
            var stripped = text.strip();
            return stripped.length() <= 10
                    ? LocalDate.parse(stripped).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(stripped).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
