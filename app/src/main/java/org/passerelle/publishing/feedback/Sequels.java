package org.passerelle.publishing.feedback;

import static org.passerelle.exchanges.db.Tables.EXCHANGE;
import static org.passerelle.exchanges.db.Tables.PARTICIPANT;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.publishing.db.Tables.ANSWER;
import static org.passerelle.publishing.db.Tables.DELIVERY;
import static org.passerelle.publishing.db.Tables.RESPONDENT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.impl.DSL;
import org.passerelle.exchanges.Codes;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.people.Named;
import org.passerelle.platform.sql.Store;

/// What followed with those who answered a publication: their first message, call or meeting within so many weeks. After it,
/// which does not say because of it.
public final class Sequels {

    public static final int WEEKS = 8;

    private static final List<Short> SPOKEN = List.of(Codes.of(Medium.CALL), Codes.of(Medium.VIDEO), Codes.of(Medium.MEETING));
    private static final List<Short> TELLING =
            List.of(Codes.of(Medium.MESSAGE), Codes.of(Medium.MAIL), Codes.of(Medium.CALL), Codes.of(Medium.VIDEO), Codes.of(Medium.MEETING));

    private record Answered(int publication, Named person, Instant at) {}

    private record Fact(Instant at, LocalDate day, Medium medium) {}

    private final Store store;

    public Sequels(Store store) {
        this.store = store;
    }

    /// For each of these publications that had any, calls and meetings first, then by day. Cost: three queries.
    public Map<Integer, List<Sequel>> of(Collection<Integer> publications) {
        var answered = answered(publications);
        if (answered.isEmpty()) return Map.of();
        var people = answered.stream().map(each -> each.person().id()).distinct().toList();
        var since = answered.stream().map(Answered::at).min(Comparator.naturalOrder()).orElseThrow();
        var facts = facts(people, since);
        var first = FirstExchanges.of(store.sql(), PARTICIPANT.PERSON_ID.in(people).and(PARTICIPANT.MEDIUM.in(SPOKEN)));
        var sequels = new TreeMap<Integer, List<Sequel>>();
        for (var each : answered)
            facts.getOrDefault(each.person().id(), List.of()).stream()
                    .filter(fact -> fact.at().isAfter(each.at()))
                    .filter(fact -> fact.at().isBefore(each.at().plus(WEEKS * 7L, ChronoUnit.DAYS)))
                    .min(Comparator.comparing((Fact fact) -> !isSpoken(fact.medium())).thenComparing(Fact::at))
                    .map(fact -> new Sequel(each.person(), fact.medium(), fact.day(), fact.at().equals(first.get(each.person().id()))))
                    .ifPresent(sequel -> sequels.computeIfAbsent(each.publication(), _ -> new ArrayList<>()).add(sequel));
        sequels.values().forEach(all -> all.sort(Comparator.comparing((Sequel each) -> !each.isSpoken()).thenComparing(Sequel::day)));
        return sequels;
    }

    private static boolean isSpoken(Medium medium) {
        return SPOKEN.contains(Codes.of(medium));
    }

    private List<Answered> answered(Collection<Integer> publications) {
        return store.sql()
                .select(DELIVERY.PUBLICATION_ID, PERSON.ID, PERSON.NAME, DSL.min(ANSWER.AT))
                .from(ANSWER)
                .join(RESPONDENT)
                .on(RESPONDENT.ID.eq(ANSWER.RESPONDENT_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(RESPONDENT.PERSON_ID))
                .join(DELIVERY)
                .on(DELIVERY.ID.eq(ANSWER.DELIVERY_ID))
                .where(DELIVERY.PUBLICATION_ID.in(publications))
                .groupBy(DELIVERY.PUBLICATION_ID, PERSON.ID, PERSON.NAME)
                .fetch(row -> new Answered(row.value1(), new Named(row.value2(), row.value3(), ""), row.value4()));
    }

    private Map<Integer, List<Fact>> facts(Collection<Integer> people, Instant since) {
        return store.sql()
                .select(PARTICIPANT.PERSON_ID, EXCHANGE.AT, EXCHANGE.DAY, EXCHANGE.MEDIUM)
                .from(PARTICIPANT)
                .join(EXCHANGE)
                .on(EXCHANGE.ID.eq(PARTICIPANT.EXCHANGE_ID))
                .where(PARTICIPANT.PERSON_ID.in(people), PARTICIPANT.MEDIUM.in(TELLING), EXCHANGE.AT.gt(since))
                .orderBy(EXCHANGE.AT)
                .fetchGroups(
                        PARTICIPANT.PERSON_ID,
                        row -> new Fact(row.value2(), LocalDate.ofEpochDay(row.value3()), Codes.medium(row.value4())));
    }
}
