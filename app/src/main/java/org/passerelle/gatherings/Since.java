package org.passerelle.gatherings;

import static java.util.stream.Collectors.groupingBy;
import static org.passerelle.exchanges.db.Tables.PARTICIPANT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.exchanges.Codes;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.platform.sql.Store;

/// What the ledger knows of some people from a day on. What goes to many at once, or says nothing, is no word to anyone.
final class Since {

    private static final Set<Short> WORDLESS = Set.of(Codes.of(Medium.BROADCAST), Codes.of(Medium.REACTION));

    /// One exchange with one person.
    private record Fact(int exchange, int day, Direction direction) {

        boolean goesOut() {
            return direction != Direction.IN;
        }

        boolean comesIn() {
            return direction != Direction.OUT;
        }
    }

    private final Store store;

    Since(Store store) {
        this.store = store;
    }

    /// Cost: one query, as many rows as there are exchanges with them from that day on.
    Facts of(Collection<Integer> people, int day) {
        return new Facts(store
                .sql()
                .select(PARTICIPANT.PERSON_ID, PARTICIPANT.EXCHANGE_ID, PARTICIPANT.DAY, PARTICIPANT.DIRECTION)
                .from(PARTICIPANT)
                .where(PARTICIPANT.PERSON_ID.in(people), PARTICIPANT.DAY.ge(day), PARTICIPANT.MEDIUM.notIn(WORDLESS))
                .fetchGroups(
                        PARTICIPANT.PERSON_ID,
                        row -> new Fact(row.value2(), row.value3(), Codes.direction(row.value4()))));
    }

    /// The facts of each person.
    record Facts(Map<Integer, List<Fact>> of) {

        /// Whether something of the owner's went to them after that day, or apart from the notes given on the day itself.
        boolean wroteTo(int person, int day, Collection<Integer> notes) {
            return of(person).stream()
                    .filter(fact -> !notes.contains(fact.exchange()))
                    .anyMatch(fact -> fact.day() > day && fact.goesOut()
                            || fact.day() == day && fact.direction() == Direction.OUT);
        }

        /// Whether words went both ways from that day on.
        boolean bothWays(int person, int day, Collection<Integer> notes) {
            var later = of(person).stream()
                    .filter(fact -> fact.day() >= day && !notes.contains(fact.exchange()))
                    .toList();
            return later.stream().anyMatch(Fact::goesOut) && later.stream().anyMatch(Fact::comesIn);
        }

        /// The exchanges with any of them after that day, each once.
        int exchanges(Collection<Integer> people, int day, Collection<Integer> notes) {
            return people.stream()
                    .flatMap(person -> of(person).stream())
                    .filter(fact -> fact.day() > day && !notes.contains(fact.exchange()))
                    .map(Fact::exchange)
                    .collect(groupingBy(exchange -> exchange))
                    .size();
        }

        private List<Fact> of(int person) {
            return of.getOrDefault(person, List.of());
        }
    }
}
