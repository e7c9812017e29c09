package org.passerelle.imports;

import static org.passerelle.imports.db.Tables.IMPORT_LINE;
import static org.passerelle.imports.db.Tables.IMPORT_PART;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The parts of imports, as they are kept.
final class Parts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};

    List<Part> of(DSLContext sql, int importId) {
        var lines = sql.selectFrom(IMPORT_LINE)
                .where(IMPORT_LINE.IMPORT_ID.eq(importId))
                .orderBy(IMPORT_LINE.LINE)
                .fetchGroups(IMPORT_LINE.PART, row -> new Part.Line(
                        row.get(IMPORT_LINE.LINE), row.get(IMPORT_LINE.REASON), row.get(IMPORT_LINE.EXCERPT)));
        return sql.selectFrom(IMPORT_PART)
                .where(IMPORT_PART.IMPORT_ID.eq(importId))
                .orderBy(IMPORT_PART.PART)
                .fetch(row -> part(row, lines.getOrDefault(row.get(IMPORT_PART.PART), List.of())));
    }

    private static Part part(Record row, List<Part.Line> lines) {
        return new Part(
                row.get(IMPORT_PART.PART),
                row.get(IMPORT_PART.FILE),
                row.get(IMPORT_PART.FORMAT),
                row.get(IMPORT_PART.REFUSAL),
                row.get(IMPORT_PART.SIZE_BYTES),
                row.get(IMPORT_PART.READ_BYTES),
                row.get(IMPORT_PART.POSITION),
                row.get(IMPORT_PART.DONE),
                new Counts(
                        row.get(IMPORT_PART.PEOPLE_NEW),
                        row.get(IMPORT_PART.PEOPLE_KNOWN),
                        row.get(IMPORT_PART.EXCHANGES_NEW),
                        row.get(IMPORT_PART.EXCHANGES_KNOWN),
                        row.get(IMPORT_PART.FEEDS_NEW),
                        row.get(IMPORT_PART.FEEDS_KNOWN),
                        row.get(IMPORT_PART.CONFLICTS),
                        row.get(IMPORT_PART.BAD),
                        JSON.readValue(row.get(IMPORT_PART.LEFT_OUT), COUNTS)),
                lines);
    }

    void add(DSLContext sql, int importId, List<Part> parts) {
        for (var part : parts)
            sql.insertInto(IMPORT_PART)
                    .set(IMPORT_PART.IMPORT_ID, importId)
                    .set(IMPORT_PART.PART, part.number())
                    .set(IMPORT_PART.FILE, part.file())
                    .set(IMPORT_PART.FORMAT, part.format())
                    .set(IMPORT_PART.REFUSAL, part.refusal())
                    .set(IMPORT_PART.SIZE_BYTES, part.sizeBytes())
                    .execute();
    }

    void move(DSLContext sql, int importId, Part part, List<Part.Line> newLines) {
        var counts = part.counts();
        sql.update(IMPORT_PART)
                .set(IMPORT_PART.REFUSAL, part.refusal())
                .set(IMPORT_PART.READ_BYTES, part.readBytes())
                .set(IMPORT_PART.POSITION, part.position())
                .set(IMPORT_PART.DONE, part.done())
                .set(IMPORT_PART.PEOPLE_NEW, counts.peopleNew())
                .set(IMPORT_PART.PEOPLE_KNOWN, counts.peopleKnown())
                .set(IMPORT_PART.EXCHANGES_NEW, counts.exchangesNew())
                .set(IMPORT_PART.EXCHANGES_KNOWN, counts.exchangesKnown())
                .set(IMPORT_PART.FEEDS_NEW, counts.feedsNew())
                .set(IMPORT_PART.FEEDS_KNOWN, counts.feedsKnown())
                .set(IMPORT_PART.CONFLICTS, counts.conflicts())
                .set(IMPORT_PART.BAD, counts.bad())
                .set(IMPORT_PART.LEFT_OUT, JSON.writeValueAsString(counts.leftOut()))
                .where(IMPORT_PART.IMPORT_ID.eq(importId), IMPORT_PART.PART.eq(part.number()))
                .execute();
        for (var line : newLines)
            sql.insertInto(IMPORT_LINE)
                    .values(importId, part.number(), line.line(), line.reason(), line.excerpt().replace('\0', ' '))
                    .execute();
    }

    int reopen(DSLContext sql, int importId) {
        sql.deleteFrom(IMPORT_LINE).where(IMPORT_LINE.IMPORT_ID.eq(importId)).execute();
        return sql.update(IMPORT_PART)
                .set(IMPORT_PART.POSITION, 0L)
                .set(IMPORT_PART.DONE, false)
                .set(IMPORT_PART.EXCHANGES_KNOWN, 0)
                .set(IMPORT_PART.FEEDS_KNOWN, 0)
                .set(IMPORT_PART.CONFLICTS, 0)
                .set(IMPORT_PART.BAD, 0)
                .set(IMPORT_PART.LEFT_OUT, "{}")
                .where(IMPORT_PART.IMPORT_ID.eq(importId))
                .execute();
    }
}
