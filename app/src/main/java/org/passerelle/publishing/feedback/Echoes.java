package org.passerelle.publishing.feedback;

import static org.passerelle.exchanges.db.Tables.PARTICIPANT;
import static org.passerelle.publishing.db.Tables.ANSWER;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Feedback.Kind;
import org.passerelle.people.Named;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.sql.Store;
import org.passerelle.today.Faces;

/// What deliveries brought, read at once.
public final class Echoes {

    private final Store store;
    private final Answers answers;
    private final Measures measures;
    private final Faces faces;

    public Echoes(Store store, Almanac almanac, Answers answers, Measures measures) {
        this.store = store;
        this.answers = answers;
        this.measures = measures;
        this.faces = new Faces(store, almanac);
    }

    /// Of each of these deliveries that brought anything. Cost: five queries.
    public Map<Integer, Echo> of(Collection<Integer> deliveries) {
        if (deliveries.isEmpty()) return Map.of();
        var heard = answers.about(deliveries);
        var voices = voices(heard.stream().filter(Answer::speaks).toList()).stream()
                .collect(Collectors.groupingBy(voice -> Objects.requireNonNull(voice.answer().deliveryId())));
        var taken = measures.latest(deliveries);
        var by = heard.stream().collect(Collectors.groupingBy(answer -> Objects.requireNonNull(answer.deliveryId())));
        var echoes = new TreeMap<Integer, Echo>();
        for (int id : deliveries) {
            var all = by.getOrDefault(id, List.of());
            if (all.isEmpty() && !taken.containsKey(id)) continue;
            echoes.put(id, new Echo(counted(all), taken.get(id), voices.getOrDefault(id, List.of()), silent(all)));
        }
        return echoes;
    }

    /// The same answers with who gave them.
    public List<Voice> voices(List<Answer> said) {
        var people = said.stream().map(each -> each.by().person()).filter(Objects::nonNull).map(Named::id).collect(Collectors.toSet());
        var known = faces.of(people);
        var met = FirstExchanges.of(store.sql(), PARTICIPANT.PERSON_ID.in(people));
        var heard = firstAnswers(said.stream().map(each -> each.by().id()).toList());
        return said.stream()
                .map(each -> {
                    var person = each.by().person();
                    @Nullable Instant first = person == null ? heard.get(each.by().id()) : met.get(person.id());
                    return new Voice(each, person == null ? null : known.get(person.id()), first == null || !first.isBefore(each.at()));
                })
                .toList();
    }

    private static Map<Kind, Integer> counted(List<Answer> answers) {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        for (var each : answers) counts.merge(each.kind(), 1, Integer::sum);
        return counts;
    }

    private static List<Respondent> silent(List<Answer> answers) {
        var silent = new LinkedHashMap<Integer, Respondent>();
        for (var each : answers) silent.put(each.by().id(), each.by());
        for (var each : answers) if (each.speaks()) silent.remove(each.by().id());
        return List.copyOf(silent.values());
    }

    private Map<Integer, Instant> firstAnswers(Collection<Integer> respondents) {
        var first = new HashMap<Integer, Instant>();
        store.sql()
                .select(ANSWER.RESPONDENT_ID, DSL.min(ANSWER.AT))
                .from(ANSWER)
                .where(ANSWER.RESPONDENT_ID.in(respondents))
                .groupBy(ANSWER.RESPONDENT_ID)
                .forEach(row -> first.put(row.value1(), row.value2()));
        return first;
    }
}
