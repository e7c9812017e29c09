package org.passerelle.links;

import static org.passerelle.links.db.Tables.LINK;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.ties.db.Tables.TIE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.passerelle.insight.Band;
import org.passerelle.insight.network.Chances;
import org.passerelle.insight.network.Graph;

/// The owner's ties and all observed links as one network in memory, without people put aside.
///
/// @param people their numbers, increasing: vertex 0 is the owner, vertex 1 the first of them
/// @param graph who is linked with whom; the owner only with those whose tie is medium at least
/// @param chances how likely each is to go along, from the owner with everyone ever exchanged with
record Mesh(int[] people, Graph graph, Chances chances) {

    static final int OWNER = 0;
    private static final int PORTION = 10_000;
    private static final Kind[] KINDS = Kind.values();

    /// Reads it all; cost: about a second for 50,000 people and 500,000 links.
    static Mesh read(DSLContext sql, LocalDate today) {
        var people = sql.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.ARCHIVED_AT.isNull())
                .orderBy(PERSON.ID)
                .fetch(PERSON.ID)
                .stream()
                .mapToInt(Integer::intValue)
                .toArray();
        var graph = Graph.of(people.length + 1);
        var chances = Chances.of(people.length + 1);
        sql.select(TIE.PERSON_ID, TIE.STRENGTH, TIE.BAND, TIE.LAST_TWO_WAY_DAY).from(TIE).forEach(row -> {
            int vertex = vertex(people, row.value1());
            if (vertex < 0) return;
            chances.put(OWNER, vertex, Likelihood.ofTie(row.value2(), row.value4() != null));
            if (row.value3() >= Band.MEDIUM.ordinal()) graph.link(OWNER, vertex, Math.max(row.value2(), Double.MIN_NORMAL));
        });
        links(sql, today, people, graph, chances);
        return new Mesh(people, graph.build(), chances.build());
    }

    private static void links(DSLContext sql, LocalDate today, int[] people, Graph.Builder graph, Chances.Builder chances) {
        var evidence = new ArrayList<Evidence>();
        var pair = new int[2];
        Runnable finish = () -> {
            int one = vertex(people, pair[0]);
            int other = vertex(people, pair[1]);
            if (one > 0 && other > 0) {
                double chance = Likelihood.ofLink(evidence, today);
                chances.put(one, other, chance).put(other, one, chance);
                graph.link(one, other, evidence.stream().mapToInt(Evidence::count).sum());
            }
            evidence.clear();
        };
        try (var rows = sql.select(LINK.LOWER_ID, LINK.UPPER_ID, LINK.KIND, LINK.TIMES, LINK.LAST_DAY)
                .from(LINK)
                .orderBy(LINK.LOWER_ID, LINK.UPPER_ID)
                .fetchSize(PORTION)
                .fetchLazy()) {
            for (var row : rows) {
                if (row.value1() != pair[0] || row.value2() != pair[1]) {
                    if (!evidence.isEmpty()) finish.run();
                    pair[0] = row.value1();
                    pair[1] = row.value2();
                }
                evidence.add(new Evidence(KINDS[row.value3()], row.value4(), day(row.value5())));
            }
        }
        if (!evidence.isEmpty()) finish.run();
    }

    /// The vertex of a person; below 0 where they are put aside.
    int vertex(int person) {
        return vertex(people, person);
    }

    int person(int vertex) {
        return people[vertex - 1];
    }

    List<Integer> vertices(List<Integer> persons) {
        return persons.stream().map(this::vertex).filter(vertex -> vertex > 0).toList();
    }

    private static int vertex(int[] people, int person) {
        int found = Arrays.binarySearch(people, person);
        return found < 0 ? -1 : found + 1;
    }

    private static @Nullable LocalDate day(@Nullable Integer epochDay) {
        return epochDay == null ? null : LocalDate.ofEpochDay(epochDay);
    }
}
