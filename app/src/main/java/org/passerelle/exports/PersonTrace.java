package org.passerelle.exports;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.table;
import static org.passerelle.exchanges.db.Tables.EXCHANGE;
import static org.passerelle.exchanges.db.Tables.PARTICIPANT;
import static org.passerelle.people.db.Tables.EDIT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.passerelle.people.Edits;
import org.passerelle.platform.sql.Inventory;

/// All that someone left in a workspace: the rows that refer to them, which the database itself tells, and the words about
/// them elsewhere: changes kept for undoing, people made one, lines of files, letters.
record PersonTrace(int person, Mentions mentions) {

    /// Kinds of edits whose subject is a person, next to what of one can be edited.
    private static final Set<String> OF_PEOPLE = Set.of("pause", "keeping");

    /// Rows that lose the person and would say something of them all the same.
    private static final List<String> GOING_WITH_THEM = List.of("attendee", "opportunity_touch");

    /// How many rows of each table speak of them; none is zero.
    Map<String, Integer> foreseen(DSLContext sql, Inventory inventory) {
        var counts = new TreeMap<String, Integer>();
        for (var table : inventory.referringTo("person").toList())
            count(counts, table.name(), sql.fetchCount(table(table.name()), refersToThem(table)));
        count(counts, "exchange", exchanges(sql).size());
        count(counts, "edit", edits(sql).size());
        count(counts, "merger", mergers(sql).size());
        count(counts, "import_line", lines(sql).size());
        count(counts, "digest", letters(sql).size());
        count(counts, "answer", answers(sql).size());
        counts.remove("person");
        return new LinkedHashMap<>(counts);
    }

    /// The words about them elsewhere: by table, the condition their rows meet; those without a row left out.
    Map<String, String> elsewhere(DSLContext sql) {
        var found = new LinkedHashMap<String, String>();
        among(found, "edit", "id", edits(sql));
        among(found, "merger", "id", mergers(sql));
        among(found, "answer", "id", answers(sql));
        among(found, "digest", "day", letters(sql));
        var excerpts = lines(sql).stream().map(DSL::inline).map(Object::toString).collect(Collectors.joining(", "));
        if (!excerpts.isEmpty()) found.put("import_line", "excerpt in (" + excerpts + ")");
        return found;
    }

    private static void among(Map<String, String> found, String table, String key, List<Integer> keys) {
        if (!keys.isEmpty()) found.put(table, key + " in (" + keys.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")");
    }

    /// Takes away all of it but the person's own row.
    void forget(DSLContext sql) {
        edits(sql).forEach(id -> sql.deleteFrom(EDIT).where(EDIT.ID.eq(id)).execute());
        delete(sql, "merger", "id", mergers(sql));
        for (var pairs : List.of("duplicate", "set_apart")) sql.deleteFrom(table(pairs)).where(isPair()).execute();
        sql.update(table("import_line")).set(text("excerpt"), "").where(text("excerpt").in(lines(sql))).execute();
        sql.update(table("digest")).set(text("plain"), "").set(text("html"), "").where(number("day").in(letters(sql))).execute();
        card(sql);
        delete(sql, "answer", "id", answers(sql));
        delete(sql, "respondent", "person_id", List.of(person));
        for (var table : GOING_WITH_THEM) delete(sql, table, "person_id", List.of(person));
        var alone = exchanges(sql);
        for (int id : alone) {
            delete(sql, "note_sent", "exchange_id", List.of(id));
            sql.deleteFrom(EXCHANGE).where(EXCHANGE.ID.eq(id)).execute();
        }
        sql.deleteFrom(table("echo")).where(text("what").eq("tag"), number("id").eq(person)).execute();
        referralsOfNobody(sql);
    }

    /// What devices put on their card goes now; the bare name of its file stays, to tell devices that it is gone.
    private void card(DSLContext sql) {
        sql.update(table("card_resource"))
                .set(text("body"), "")
                .set(text("aside"), "")
                .setNull(text("before"))
                .where(number("person_id").eq(person))
                .execute();
    }

    /// Exchanges with nobody else.
    private List<Integer> exchanges(DSLContext sql) {
        var others = PARTICIPANT.as("others");
        return sql.select(PARTICIPANT.EXCHANGE_ID)
                .from(PARTICIPANT)
                .where(PARTICIPANT.PERSON_ID.eq(person))
                .andNotExists(DSL.selectOne()
                        .from(others)
                        .where(others.EXCHANGE_ID.eq(PARTICIPANT.EXCHANGE_ID), others.PERSON_ID.ne(person)))
                .fetch(PARTICIPANT.EXCHANGE_ID);
    }

    private List<Integer> edits(DSLContext sql) {
        var alone = Set.copyOf(exchanges(sql));
        return sql.selectFrom(EDIT).fetchSize(500).stream()
                .filter(row -> (row.get(EDIT.SUBJECT) == person && isOfPeople(row.get(EDIT.ASPECT)))
                        || (row.get(EDIT.ASPECT).equals("exchange") && alone.contains(row.get(EDIT.SUBJECT)))
                        || mentions.isIn(row.get(EDIT.WAS))
                        || mentions.isIn(row.get(EDIT.BECAME)))
                .map(row -> row.get(EDIT.ID))
                .toList();
    }

    private static boolean isOfPeople(String aspect) {
        return Edits.ASPECTS.contains(aspect) || OF_PEOPLE.contains(aspect);
    }

    /// Mergers of theirs, and those whose log holds a row of theirs.
    private List<Integer> mergers(DSLContext sql) {
        return sql.select(number("id"), number("kept_id"), number("gone_id"), text("what"), text("log"))
                .from("merger")
                .fetch()
                .stream()
                .filter(row -> (row.value4().equals("person") && (row.value2() == person || row.value3() == person))
                        || mentions.isIn(row.value5()))
                .map(org.jooq.Record5::value1)
                .toList();
    }

    private List<String> lines(DSLContext sql) {
        return sql.select(text("excerpt")).from("import_line").fetch(0, String.class).stream().filter(mentions::speaks).distinct().toList();
    }

    private List<Integer> letters(DSLContext sql) {
        return mentions.keys(sql, "digest", "day", "plain", "html");
    }

    private List<Integer> answers(DSLContext sql) {
        return sql.select(number("a.id"))
                .from("answer a join respondent r on r.id = a.respondent_id")
                .where(number("r.person_id").eq(person))
                .fetch(0, Integer.class);
    }

    private static void referralsOfNobody(DSLContext sql) {
        sql.deleteFrom(table("referral"))
                .where("not exists (select 1 from referral_link l where l.referral_id = referral.id)")
                .execute();
    }

    private Condition refersToThem(Inventory.Table table) {
        return DSL.or(table.columnsTo("person").stream().map(column -> number(column).eq(person)).toList());
    }

    private Condition isPair() {
        return text("what").eq("person").and(number("lower_id").eq(person).or(number("upper_id").eq(person)));
    }

    private static void delete(DSLContext sql, String table, String column, List<Integer> keys) {
        if (!keys.isEmpty()) sql.deleteFrom(table(table)).where(number(column).in(keys)).execute();
    }

    private static void count(Map<String, Integer> counts, String table, int count) {
        if (count > 0) counts.merge(table, count, Integer::sum);
    }

    private static Field<Integer> number(String name) {
        return field(name, Integer.class);
    }

    private static Field<String> text(String name) {
        return field(name, String.class);
    }
}
