package org.passerelle.people;

import static org.jooq.impl.DSL.coalesce;
import static org.passerelle.people.db.Tables.PERSON;

import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// What an import filled in on someone, taken back where it still stands as it was filled in.
public final class Fillings {

    private static final Map<String, Field<String>> NULLABLE =
            Map.of("birthday", PERSON.BIRTHDAY, "met_on", PERSON.MET_ON);
    private static final Map<String, Field<String>> TEXT =
            Map.of("note", PERSON.NOTE, "met_how", PERSON.MET_HOW, "name", PERSON.NAME);

    private Fillings() {}

    public static void takeBack(DSLContext sql, int person, String field, String was, String became) {
        var nullable = NULLABLE.get(field);
        if (nullable != null) put(sql, person, nullable, was.isEmpty() ? null : was, became);
        else if (put(sql, person, TEXT.get(field), was, became) && field.equals("name")) unname(sql, person, was);
    }

    private static boolean put(
            DSLContext sql, int person, @Nullable Field<String> column, @Nullable String was, String became) {
        if (column == null) return false;
        return sql.update(PERSON)
                        .set(column, was)
                        .where(PERSON.ID.eq(person), coalesce(column, "").eq(became))
                        .execute()
                > 0;
    }

    private static void unname(DSLContext sql, int person, String address) {
        sql.update(PERSON)
                .set(PERSON.GIVEN, "")
                .set(PERSON.FAMILY, "")
                .set(PERSON.FOLDED, Arrivals.folded(address))
                .where(PERSON.ID.eq(person))
                .execute();
    }
}
