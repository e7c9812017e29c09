package org.passerelle.publishing.feedback;

import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.publishing.db.Tables.ANSWER;
import static org.passerelle.publishing.db.Tables.RESPONDENT;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.passerelle.channels.Feedback.Kind;
import org.passerelle.platform.sql.Store;

/// Everything others said or did, read.
public final class Answers {

    static final List<String> WORDS =
            Arrays.stream(Kind.values()).filter(Answer::speaks).map(Answer::word).toList();

    private final Store store;

    public Answers(Store store) {
        this.store = store;
    }

    public Optional<Answer> find(int id) {
        return read(ANSWER.ID.eq(id), 1).stream().findFirst();
    }

    /// The latest first; nobody's who was put aside.
    public List<Answer> latest(int most) {
        return read(isWanted(), most);
    }

    /// What was said, rather than pressed, the latest first.
    public List<Answer> said(int most) {
        return read(isWanted().and(ANSWER.KIND.in(WORDS)), most);
    }

    /// About these deliveries, the latest first.
    public List<Answer> about(Collection<Integer> deliveries) {
        return read(ANSWER.DELIVERY_ID.in(deliveries).and(isWanted()), Integer.MAX_VALUE);
    }

    /// Of these people as networks know them, the latest first.
    public List<Answer> of(Collection<Integer> respondents) {
        return read(ANSWER.RESPONDENT_ID.in(respondents), Integer.MAX_VALUE);
    }

    /// How many of each kind, for each delivery that had any.
    public Map<Integer, Map<Kind, Integer>> counted() {
        var counts = new TreeMap<Integer, Map<Kind, Integer>>();
        store.sql()
                .select(ANSWER.DELIVERY_ID, ANSWER.KIND, DSL.count())
                .from(ANSWER)
                .join(RESPONDENT)
                .on(RESPONDENT.ID.eq(ANSWER.RESPONDENT_ID))
                .where(ANSWER.DELIVERY_ID.isNotNull())
                .groupBy(ANSWER.DELIVERY_ID, ANSWER.KIND)
                .forEach(row -> counts.computeIfAbsent(row.value1(), _ -> new EnumMap<>(Kind.class)).put(kind(row.value2()), row.value3()));
        return counts;
    }

    private static Condition isWanted() {
        return RESPONDENT.STATE.ne(Respondent.State.ASIDE.word());
    }

    private List<Answer> read(Condition which, int most) {
        return from(store.sql().select(ANSWER.fields()).select(RESPONDENT.fields()).select(PERSON.ID, PERSON.NAME).from(ANSWER))
                .where(which)
                .orderBy(ANSWER.AT.desc(), ANSWER.ID.desc())
                .limit(most)
                .fetch(Answers::answer);
    }

    private static <R extends Record> SelectJoinStep<R> from(SelectJoinStep<R> answers) {
        return answers.join(RESPONDENT)
                .on(RESPONDENT.ID.eq(ANSWER.RESPONDENT_ID))
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(RESPONDENT.PERSON_ID));
    }

    private static Answer answer(Record row) {
        return new Answer(
                row.get(ANSWER.ID),
                Respondents.respondent(row),
                row.get(ANSWER.CHANNEL_ID),
                row.get(ANSWER.DELIVERY_ID),
                row.get(ANSWER.EXCHANGE_ID),
                kind(row.get(ANSWER.KIND)),
                row.get(ANSWER.WORDS),
                row.get(ANSWER.URL),
                row.get(ANSWER.PENDING),
                row.get(ANSWER.AT));
    }

    static Kind kind(String word) {
        return Kind.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
