package org.passerelle.formats;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.LeftOut;
import org.passerelle.formats.Trace.Someone;

/// Reads a whole invented archive of 45 files, where the corpus is at hand. Another CSV parser made the counts.
class LinkedInCorpusTest {

    private static final String ARCHIVE = "linkedin/silkyrich-sample_export/fixtures/sample_export.zip";
    private static final Reading READING = Reading.on(LocalDate.of(2026, 11, 21));

    private final Formats formats = new Formats();

    @ParameterizedTest
    @CsvSource({
        "Connections.csv, linkedin-connections, Someone, 2000",
        "messages.csv, linkedin-messages, Exchange, 19959",
        "messages.csv, linkedin-messages, LeftOut, 41",
        "Invitations.csv, linkedin-invitations, Exchange, 162",
        "Endorsement_Given_Info.csv, linkedin-endorsements, Exchange, 1500",
        "Endorsement_Received_Info.csv, linkedin-endorsements, Exchange, 700",
        "Recommendations_Given.csv, linkedin-recommendations, Exchange, 21",
        "Recommendations_Received.csv, linkedin-recommendations, Exchange, 27",
        "Comments.csv, linkedin-comments, Exchange, 60",
        "Reactions.csv, linkedin-reactions, Exchange, 80",
        "Shares.csv, linkedin-shares, Exchange, 25",
        "Profile.csv, linkedin-profile, Owner, 1",
        "Email Addresses.csv, linkedin-emails, Owner, 2"
    })
    void readsEachRow(String file, String format, String trace, long expected) throws IOException {
        var counts = traces(file, format).stream()
                .collect(groupingBy(one -> one.getClass().getSimpleName(), counting()));

        assertThat(counts).containsEntry(trace, expected).doesNotContainKey("BadLine");
    }

    @Test
    void knowsEveryTableOfTheArchive() throws IOException {
        try (var zip = new ZipFile(Corpus.folder().resolve(ARCHIVE).toFile())) {
            for (var entry : zip.stream().filter(e -> e.getName().endsWith(".csv")).toList()) {
                var head = new ZipSource(zip, entry.getName()).head();

                assertThat(formats.recognise(head).map(Format::name))
                        .as(entry.getName())
                        .hasValueSatisfying(name -> assertThat(name).startsWith("linkedin-"));
            }
        }
    }

    @Test
    void tellsConnectionsApart() throws IOException {
        var people = traces("Connections.csv", "linkedin-connections").stream()
                .map(Someone.class::cast)
                .toList();

        assertThat(people.stream().map(Someone::key)).doesNotHaveDuplicates();
        assertThat(people.stream().filter(p -> has(p, Identity.EMAIL))).hasSize(2000);
        assertThat(people.stream().filter(p -> has(p, Identity.LINKEDIN_NAME))).hasSize(1481);
    }

    @Test
    void leavesOutDraftsOnly() throws IOException {
        var messages = traces("messages.csv", "linkedin-messages");

        assertThat(messages.stream().filter(LeftOut.class::isInstance).map(t -> ((LeftOut) t).reason()))
                .containsOnly(LeftOut.Reason.DRAFT);
        assertThat(messages.stream()
                        .filter(t -> t instanceof Exchange e && e.others().size() > 1))
                .hasSizeGreaterThan(1_000);
    }

    private static boolean has(Someone person, String kind) {
        return person.identities().stream().anyMatch(identity -> identity.kind().equals(kind));
    }

    private List<Trace> traces(String file, String format) throws IOException {
        try (var zip = new ZipFile(Corpus.folder().resolve(ARCHIVE).toFile());
                var traces = formats.named(format).orElseThrow().read(new ZipSource(zip, file), READING)) {
            return traces.toList();
        }
    }

    private record ZipSource(ZipFile zip, String name) implements Source {

        @Override
        public long sizeBytes() {
            return zip.getEntry(name).getSize();
        }

        @Override
        public InputStream open() throws IOException {
            return zip.getInputStream(zip.getEntry(name));
        }
    }
}
