package org.passerelle.exports;

import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Moment;
import org.passerelle.formats.PartialDate;
import org.passerelle.people.Address;
import org.passerelle.people.Role;
import org.passerelle.people.Sphere;
import org.passerelle.platform.sql.Portions;
import org.passerelle.platform.sql.Store;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/// Everything as one JSON document, an array for each kind of thing, named by the words of the glossary and described by
/// the schema published beside it. Written as it is read: what is in memory does not grow with it.
final class Document {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final Pattern NEXT_WORD = Pattern.compile("_(\\p{Lower})");
    private static final JsonMapper JSON = JsonMapper.builder(
                    JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build())
            .build();

    private final Store store;
    private final Everyone everyone;
    private final Ledger ledger;

    Document(Store store, Everyone everyone, Ledger ledger) {
        this.store = store;
        this.everyone = everyone;
        this.ledger = ledger;
    }

    void write(OutputStream out, Instant now) {
        try (var json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("format", "passerelle");
            json.writeNumberProperty("version", 1);
            json.writeStringProperty("madeAt", now.toString());
            json.writeArrayPropertyStart("people");
            everyone.each(person -> json.writePOJO(person(person)));
            json.writeEndArray();
            json.writeArrayPropertyStart("exchanges");
            ledger.each(fact -> json.writePOJO(fact(fact)));
            json.writeEndArray();
            for (var section : Section.ALL) write(section, json);
            json.writeEndObject();
        }
    }

    private void write(Section section, JsonGenerator json) {
        json.writeArrayPropertyStart(section.name());
        store.sql().connection(connection -> {
            try (var _ = new Portions(connection);
                    var statement = connection.createStatement()) {
                statement.setFetchSize(ROWS_AT_ONCE);
                try (var rows = statement.executeQuery(section.query())) {
                    while (rows.next()) json.writePOJO(values(rows));
                }
            }
        });
        json.writeEndArray();
    }

    private static Map<String, @Nullable Object> values(ResultSet row) throws SQLException {
        var values = new LinkedHashMap<String, @Nullable Object>();
        var columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            var column = columns.getColumnLabel(i).toLowerCase(Locale.ROOT);
            values.put(key(column), value(column, row, i));
        }
        return values;
    }

    private static String key(String column) {
        return NEXT_WORD.matcher(column).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    private static @Nullable Object value(String column, ResultSet row, int place) throws SQLException {
        var value = row.getObject(place);
        if (value == null) return null;
        if (column.startsWith("is_")) return value instanceof Boolean yes ? yes : ((Number) value).intValue() != 0;
        if (column.endsWith("_at")) return Instant.ofEpochMilli(((Number) value).longValue()).toString();
        return column.endsWith("_on") ? LocalDate.ofEpochDay(((Number) value).longValue()).toString() : value;
    }

    static Map<String, @Nullable Object> person(Profile person) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("id", person.id());
        object.put("name", person.name());
        object.put("given", person.given());
        object.put("family", person.family());
        object.put("headline", person.headline());
        object.put("birthday", text(person.birthday()));
        object.put("note", person.note());
        object.put("encounter", encounter(person.met()));
        object.put("language", person.language().isEmpty() ? null : person.language());
        object.put("cadenceDays", person.cadenceDays());
        object.put("isArchived", person.archived());
        object.put("identities", person.addresses().stream().map(Document::identity).toList());
        object.put("roles", person.roles().stream().map(Document::role).toList());
        object.put("spheres", person.spheres().stream().map(Sphere::name).toList());
        object.put("tags", person.tags());
        return object;
    }

    private static Map<String, @Nullable Object> encounter(Profile.Met met) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("how", met.how());
        object.put("where", met.where());
        object.put("on", text(met.on()));
        object.put("throughId", met.throughId());
        object.put("isInPerson", met.inPerson());
        return object;
    }

    private static Map<String, String> identity(Address address) {
        return Map.of("kind", address.kind(), "value", address.value());
    }

    private static Map<String, @Nullable Object> role(Role role) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("title", role.title());
        object.put("organisation", role.organisation());
        object.put("organisationId", role.organisationId());
        object.put("from", text(role.started()));
        object.put("to", text(role.ended()));
        return object;
    }

    private static Map<String, @Nullable Object> fact(Ledger.Fact fact) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("id", fact.id());
        object.put("at", fact.precision() == Moment.Precision.MINUTE ? fact.at().toString() : null);
        object.put("on", fact.day().toString());
        object.put("medium", fact.medium().name().toLowerCase(Locale.ROOT));
        object.put("direction", fact.direction().name().toLowerCase(Locale.ROOT));
        object.put("minutes", fact.minutes());
        object.put("words", fact.words());
        object.put("source", fact.source());
        object.put("peopleIds", List.copyOf(fact.people()));
        return object;
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}
