package org.passerelle.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.formats.Format.Recognition;
import org.passerelle.formats.Reading.DateOrder;
import org.passerelle.formats.Trace.Question;
import org.passerelle.formats.Trace.Someone;

class ContactsCsvTest {

    private static final Reading READING = Reading.on(LocalDate.of(2026, 11, 21));

    private final ContactsCsv contacts = new ContactsCsv();

    @Test
    void guessesColumnsFromHeadersThenFromValues() throws IOException {
        var table = new BytesSource("liste.csv", """
                Nom;Où écrire;Portable;Ville;Fonction
                Awa Bâ;awa@example.org;+1 514 555-0142;Québec;Avocate
                Léon Gagnon;leon@example.org;;Rimouski;
                """);

        var guess = ContactsCsv.guess(table.head());

        assertThat(guess)
                .containsExactly(
                        entry("Nom", "name"),
                        entry("Où écrire", "email"),
                        entry("Portable", "phone"),
                        entry("Ville", "ignored"),
                        entry("Fonction", "title"));
    }

    @Test
    void asksAboutColumnsWhenNobodyCanBeTold() throws IOException {
        var table = new BytesSource("mystère.csv", "A,B\nx,1\ny,2\n");

        var traces = read(table, READING);

        assertThat(contacts.recognise(table.head())).isEqualTo(Recognition.NO);
        assertThat(traces.getFirst()).isEqualTo(new Question(1, Question.About.COLUMNS, List.of("A", "B")));
    }

    @Test
    void readsColumnsAsTheOwnerAnswered() throws IOException {
        var table = new BytesSource("mystère.csv", "A,B,C\nAwa,Bâ,5/3/2024\n");

        var traces = read(table, READING.withColumns(Map.of("A", "given", "B", "family", "C", "met-on"))
                .withDateOrder(DateOrder.MONTH_FIRST));

        assertThat(traces).singleElement().isInstanceOfSatisfying(Someone.class, awa -> {
            assertThat(awa.name().display()).isEqualTo("Awa Bâ");
            assertThat(awa.met()).isEqualTo(new Trace.Met("", PartialDate.parse("2024-05-03")));
        });
    }

    @Test
    void stopsAskingOnceTheOwnerSaidWhichComesFirst() throws IOException {
        var table = new BytesSource("liste.csv", "Name,Email,Birthday\nAwa Bâ,awa@example.org,05/03/1980\n");

        assertThat(read(table, READING)).hasAtLeastOneElementOfType(Question.class);
        assertThat(read(table, READING.withDateOrder(DateOrder.MONTH_FIRST)))
                .singleElement()
                .extracting(someone -> ((Someone) someone).birthday())
                .hasToString("1980-05-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "Bonjour Awa, merci pour jeudi.\nÀ bientôt, Léon\n",
                "From: awa@example.org\nTo: leon@example.org, zoe@example.org\nSubject: jeudi\n\nBonjour, vous.\n",
                "BEGIN:VCARD\nVERSION:3.0\nFN:Awa Bâ\nEMAIL:awa@example.org\nEND:VCARD\n",
                "{\"name\": \"Awa\", \"email\": \"awa@example.org\"}\n",
                "date,amount,label\n2024-01-02,12.50,café\n2024-01-03,4.00,pain\n",
                "PK\u0003\u0004\u0014\0\0\0name,email\n"
            })
    void leavesOtherFilesAlone(String text) throws IOException {
        assertThat(contacts.recognise(new BytesSource("x.csv", text).head())).isEqualTo(Recognition.NO);
    }

    @ParameterizedTest
    @CsvSource({
        "1980-03-05, 1980-03-05",
        "19800305, 1980-03-05",
        "1980-03-05T00:00:00Z, 1980-03-05",
        "--03-05, --03-05",
        "--0305, --03-05",
        "1604-03-05, --03-05",
        "05/03/1980, 1980-03-05",
        "05.03.80, 1980-03-05",
        "12/25/1980, 1980-12-25",
        "1/1/27, 1927-01-01",
        "1/1/26, 2026-01-01",
        "5 mars 1980, 1980-03-05",
        "1er mars 1980, 1980-03-01",
        "'March 5, 1980', 1980-03-05",
        "5 Mar 1980, 1980-03-05"
    })
    void readsDaysHoweverTheyAreWritten(String text, String expected) {
        var dates = new ContactDates(DateOrder.DAY_FIRST, LocalDate.of(2026, 11, 21));

        assertThat(dates.read(text)).hasToString("Optional[" + expected + "]");
    }

    @Test
    void findsPeopleInTheCorpusOfDuplicates() throws IOException {
        var source = new FileSource(Corpus.folder().resolve("er/splink_fake_1000/fake_1000.csv"));

        var people = read(source, READING);

        assertThat(contacts.recognise(source.head())).isEqualTo(Recognition.PERHAPS);
        assertThat(people).hasSize(1000).doesNotHaveAnyElementsOfTypes(Trace.BadLine.class, Question.class);
    }

    @Test
    void claimsNoOtherFileOfTheCorpus() throws IOException {
        var tables = new Formats()
                .all().stream().filter(format -> format.name().startsWith("contacts-")).toList();
        var claimed = new TreeSet<String>();

        try (var files = Files.walk(Corpus.folder())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var head = new FileSource(file).head();
                if (tables.stream().anyMatch(format -> format.recognise(head) != Recognition.NO))
                    claimed.add(Corpus.folder().relativize(file).toString());
            }
        }

        assertThat(claimed)
                .allMatch(file -> file.startsWith("er/") || file.startsWith("linkedin/"), "a table of people");
    }

    private List<Trace> read(Source source, Reading reading) throws IOException {
        try (var traces = contacts.read(source, reading)) {
            return traces.toList();
        }
    }
}
