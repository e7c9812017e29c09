package org.passerelle.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.Owner;
import org.passerelle.formats.Trace.Someone;

/// Reads what networks hand out, where the corpus is at hand.
class SocialCorpusTest {

    private static final Reading READING = Reading.on(LocalDate.of(2026, 11, 21));

    private final Formats formats = new Formats();

    @Test
    void readsOrRefusesEveryFile() throws IOException {
        for (var file : files()) {
            var source = new FileSource(file);
            var format = formats.recognise(source.head());
            if (format.isEmpty()) continue;

            try (var traces = format.get().read(source, READING)) {
                assertThat(traces.filter(Trace.BadLine.class::isInstance)).as(file.toString()).isEmpty();
            }
        }
    }

    @Test
    void knowsEveryFileOfAnXArchive() throws IOException {
        for (var file : files().stream().filter(it -> it.toString().contains("zip_contents")).toList())
            assertThat(formats.recognise(new FileSource(file).head()).map(Format::name))
                    .as(file.toString())
                    .hasValueSatisfying(name -> assertThat(name).startsWith("x-"));
    }

    @Test
    void readsARepository() throws IOException {
        var source = new FileSource(Corpus.folder().resolve("social/bluesky-indigo/testing/testdata/repo_slice.car"));

        try (var traces = formats.named("bluesky").orElseThrow().read(source, READING)) {
            var all = traces.toList();

            assertThat(all).hasAtLeastOneElementOfType(Owner.class);
            assertThat(all).anyMatch(trace -> trace instanceof Exchange || trace instanceof Someone);
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Corpus.folder().resolve("social"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
