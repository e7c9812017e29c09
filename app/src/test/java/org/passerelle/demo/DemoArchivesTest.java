package org.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.formats.Formats;
import org.passerelle.formats.Identities;
import org.passerelle.formats.Identity;
import org.passerelle.formats.Parcel;
import org.passerelle.formats.Reading;
import org.passerelle.formats.Source;
import org.passerelle.formats.Trace;

class DemoArchivesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    static Path folder;

    static DemoNetwork.Written written;
    static Map<String, List<Trace>> read;

    @BeforeAll
    static void readsEveryArchive() throws IOException {
        written = DemoNetwork.of(1, 900, 9_000, TODAY).writeTo(folder);
        read = read(written, TODAY);
    }

    private static Map<String, List<Trace>> read(DemoNetwork.Written written, LocalDate today) throws IOException {
        var traces = new TreeMap<String, List<Trace>>();
        for (var file : written.files().subList(0, 4)) {
            try (var parcel = Parcel.open(file); var items = parcel.items()) {
                for (var item : items.toList()) {
                    assertThat(item).isInstanceOf(Parcel.Found.class);
                    read(((Parcel.Found) item).source(), today, traces);
                }
            }
        }
        return traces;
    }

    private static void read(Source source, LocalDate today, Map<String, List<Trace>> into) throws IOException {
        var format = new Formats().recognise(source.head());
        assertThat(format).as(source.name()).isPresent();
        try (var traces = format.orElseThrow().read(source, Reading.on(today))) {
            into.computeIfAbsent(format.orElseThrow().name(), _ -> new ArrayList<>()).addAll(traces.toList());
        }
    }

    @Test
    void understandsEveryLine() {
        assertThat(all(Trace.BadLine.class)).isEmpty();
        assertThat(all(Trace.Question.class)).isEmpty();
    }

    @Test
    void findsExactlyTheExchanges() {
        assertThat(all(Trace.Exchange.class)).as(counts()).hasSize(written.exchanges());
        read.forEach((format, traces) -> assertThat(traces.stream()
                        .filter(Trace.Exchange.class::isInstance)
                        .map(t -> ((Trace.Exchange) t).key()))
                .as(format)
                .doesNotHaveDuplicates());
    }

    @Test
    void leavesOutExactlyTheRest() {
        assertThat(all(Trace.LeftOut.class)).as(counts()).hasSize(written.leftOut());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 41})
    void findsThemAllWhateverTheDay(int daysLater, @TempDir Path folder) throws IOException {
        var today = TODAY.plusDays(daysLater);

        var written = DemoNetwork.of(daysLater, 300, 6_000, today).writeTo(folder);

        var traces = read(written, today);
        assertThat(all(traces, Trace.Exchange.class)).hasSize(written.exchanges());
        assertThat(all(traces, Trace.LeftOut.class)).hasSize(written.leftOut());
        assertThat(all(traces, Trace.BadLine.class)).isEmpty();
    }

    @Test
    void findsExactlyThePeople() {
        var people = new HashMap<Identity, Integer>();
        var groups = new HashSet<Integer>();
        for (var someone : all(Trace.Someone.class)) {
            var known = someone.identities().stream().filter(people::containsKey).map(people::get).toList();
            int group = known.isEmpty() ? people.size() : known.getFirst();
            groups.add(group);
            someone.identities().forEach(identity -> people.put(identity, group));
        }

        assertThat(groups).hasSize(written.people());
    }

    @Test
    void meetsNobodyTheArchivesDoNotDescribe() {
        Set<Identity> known = new HashSet<>();
        all(Trace.Someone.class).forEach(someone -> known.addAll(someone.identities()));
        all(Trace.Owner.class).forEach(owner -> known.addAll(owner.identities()));
        known.add(Identities.url(Owner.PROFILE).orElseThrow());

        assertThat(all(Trace.Exchange.class))
                .allSatisfy(exchange -> assertThat(parties(exchange))
                        .allMatch(party -> party.identities().stream().anyMatch(known::contains)));
    }

    @Test
    void knowsWhoseArchivesTheyAre() {
        assertThat(all(Trace.Owner.class))
                .anySatisfy(owner -> assertThat(owner.name().display()).isEqualTo(Owner.NAME))
                .anySatisfy(owner -> assertThat(owner.identities())
                        .contains(Identities.email(Owner.EMAIL).orElseThrow()));
    }

    @Test
    void jotsDownDatedLines() throws IOException {
        var notes = Files.readAllLines(written.files().get(4));

        assertThat(notes).hasSize(written.notes()).isSorted().allMatch(n -> n.matches("\\d{4}-\\d\\d-\\d\\d \\| .+"));
        assertThat(notes).contains("2026-11-18 | rencontré Léon Gagnon au 5 à 7 de la Chambre de commerce,"
                + " imprimeur à Rimouski, papiers recyclés");
    }

    private static List<Trace.Party> parties(Trace.Exchange exchange) {
        var parties = new ArrayList<>(exchange.others());
        if (exchange.from() != null) parties.add(exchange.from());
        return parties;
    }

    private static String counts() {
        var counts = new TreeMap<String, Integer>();
        read.forEach((format, traces) -> traces.forEach(
                trace -> counts.merge(format + " " + trace.getClass().getSimpleName(), 1, Integer::sum)));
        return counts.toString();
    }

    private static <T extends Trace> List<T> all(Class<T> kind) {
        return all(read, kind);
    }

    private static <T extends Trace> List<T> all(Map<String, List<Trace>> traces, Class<T> kind) {
        return traces.values().stream()
                .flatMap(List::stream)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
