package org.passerelle.exports;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.passerelle.Cast;
import org.passerelle.Ground;
import org.passerelle.Passerelle;
import org.passerelle.Season;
import org.passerelle.formats.PartialDate;
import org.passerelle.imports.Answers;
import org.passerelle.imports.Progress;
import org.passerelle.people.Address;
import org.passerelle.people.Encounter;
import org.passerelle.people.Role;
import org.passerelle.people.Sphere;
import org.passerelle.platform.Words;
import tools.jackson.databind.json.JsonMapper;

class FormsTest {

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    @TempDir
    Path folder;

    @BeforeEach
    void knowPeopleWell() {
        var here = ground.passerelle;
        here.within(() -> {
            int awa = requireNonNull(Season.liveThrough(here).get(Cast.AWA));
            here.edits.rename(awa, "Awa Bâ", "", PartialDate.parse("1984-05-17"));
            here.edits.note(awa, "- aime le thé\n=1+1 n’est pas une formule");
            here.edits.address(awa, List.of(
                    new Address("email", "awa.ba@example.org"),
                    new Address("email", "awa@example.net"),
                    new Address("phone", "+15145550102"),
                    new Address("linkedin", "linkedin.com/in/awa-ba"),
                    new Address("mastodon", "awa@example.social")));
            here.edits.employ(awa, List.of(
                    new Role(0, "Avocate | associée", "Bâ & Associés", PartialDate.parse("2019-05"), null),
                    new Role(0, "Stagiaire", "", null, PartialDate.parse("2012"))));
            here.edits.group(awa, List.of(3), "", List.of("droit, contrats", "Québec"));
            here.edits.meet(awa, new Encounter("par Zoé", "", PartialDate.parse("2018-03"), null, false));
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "GOOGLE", "OUTLOOK", "VCARD", "VCARD4"})
    void bringPeopleBackByOurOwnReaders(Form form) throws IOException {
        var before = people(ground.passerelle, told(form));

        for (var words : List.of(Words.FRENCH, Words.ENGLISH)) {
            var file = write(form, words);
            try (var there = Ground.on(Ground.Kind.SQLITE)) {
                take(there.passerelle, file);

                assertThat(people(there.passerelle, told(form))).isEqualTo(before);
            }
        }
    }

    @Test
    void addNobodyWhereTheyWereTaken() throws IOException {
        var file = write(Form.CSV, Words.FRENCH);

        take(ground.passerelle, file);

        assertThat(ground.passerelle.within(() -> ground.passerelle.doors.exports.people())).isEqualTo(12);
    }

    @Test
    void letNoSpreadsheetRunACell() throws IOException {
        ground.passerelle.within(() -> ground.passerelle.edits.note(1, "=HYPERLINK(\"https://example.org\")"));

        var table = Files.readString(write(Form.CSV, Words.ENGLISH));

        assertThat(table).contains("\"'=HYPERLINK").contains("+15145550102").doesNotContain("'+1514");
    }

    @Test
    void tellEachExchangeOnALine() throws IOException {
        var lines = Files.readAllLines(write(Form.EXCHANGES, Words.ENGLISH));

        assertThat(lines.getFirst()).endsWith("Date,Time,Kind,With,Minutes,Words,Source");
        assertThat(lines).anyMatch(line -> line.contains("Mireille Tremblay") && line.contains("Appel du trimestre"));
    }

    @Test
    void putMeetingsPromisesAndBirthdaysInACalendar() throws IOException {
        var calendar = Files.readString(write(Form.ICS, Words.ENGLISH)).replace("\r\n ", "");

        assertThat(calendar).contains("Birthday of Awa Bâ", "DTSTART;VALUE=DATE:20270517", "Fatou Diop", "envoyer le programme");
    }

    @Test
    void keepToThePublishedSchema() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(requireNonNull(FormsTest.class.getResourceAsStream("/exports/schema.json")));
        var document = JsonMapper.builder().build().readTree(Files.readString(write(Form.JSON, Words.ENGLISH)));

        assertThat(schema.validate(document)).isEmpty();
        assertThat(document.get("people")).hasSize(12);
        assertThat(Section.ALL).allMatch(section -> document.has(section.name()));
        assertThat(document.get("opportunities")).isNotEmpty();
    }

    @Test
    void rememberWhenAFormWasTaken() throws IOException {
        var file = write(Form.JSON, Words.ENGLISH);

        var last = ground.passerelle.within(() -> ground.passerelle.doors.exports.last(Form.JSON).orElseThrow());

        assertThat(last.at()).isEqualTo(Ground.NOW);
        assertThat(last.bytes()).isEqualTo(Files.size(file));
    }

    private Path write(Form form, Words words) throws IOException {
        var out = new ByteArrayOutputStream();
        ground.passerelle.within(() -> {
            ground.passerelle.doors.exports.write(form, words, "http://localhost", out);
            return null;
        });
        return Files.write(folder.resolve(words.language() + form.file()), out.toByteArray());
    }

    private static void take(Passerelle there, Path file) {
        var outcome = there.within(() -> there.doors.intake.take(file, Answers.NONE, Progress.NONE));
        assertThat(outcome.parts()).allMatch(part -> part.counts().bad() == 0);
    }

    private static List<String> people(Passerelle passerelle, Function<Profile, String> told) {
        return passerelle.within(() -> {
            var all = Stream.<String>builder();
            new Everyone(passerelle.store, passerelle.people, passerelle.spheres).each(person -> all.add(told.apply(person)));
            return all.build().sorted().toList();
        });
    }

    /// What the form can tell of a person: a card parts labels at their commas, Outlook has room for one site.
    private static Function<Profile, String> told(Form form) {
        UnaryOperator<Stream<String>> sorted = Stream::sorted;
        return person -> {
            var roles = person.roles().stream().filter(role -> form == Form.CSV || role.holds());
            var labels = Stream.concat(person.spheres().stream().map(Sphere::name), person.tags().stream())
                    .map(label -> label.replace("Clients", "clients"))
                    .flatMap(label -> form == Form.VCARD || form == Form.VCARD4 ? Stream.of(label.split(", ")) : Stream.of(label));
            var addresses = person.addresses().stream().filter(it -> form != Form.OUTLOOK || !it.kind().equals("mastodon"));
            return String.join(
                    " / ",
                    person.name(),
                    String.valueOf(person.birthday()),
                    person.note(),
                    sorted.apply(addresses.map(it -> it.kind() + ":" + it.value())).toList().toString(),
                    roles.map(role -> role.line() + (form == Form.CSV ? role.started() + "–" + role.ended() : "")).toList().toString(),
                    form == Form.OUTLOOK ? "" : sorted.apply(labels).toList().toString(),
                    form == Form.CSV ? person.met().how() + person.met().on() : "");
        };
    }
}
