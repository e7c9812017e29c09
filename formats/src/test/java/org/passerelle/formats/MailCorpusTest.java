package org.passerelle.formats;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.json.JsonMapper;

/// Reads real and broken mail where it is at hand, in a folder beside the project.
@EnabledIf("isAtHand")
class MailCorpusTest {

    private static final Path CORPUS = Path.of("../../shared/corpus/mail");
    private static final Path MBOX = CORPUS.resolve("mimekit/UnitTests/TestData/mbox");
    private static final Reading READING = Reading.on(LocalDate.of(2026, 11, 21));

    static boolean isAtHand() {
        return Files.isDirectory(CORPUS);
    }

    @Test
    void readsOrRefusesEveryFileInTime() throws IOException {
        var formats = List.of(new Mbox(), new Mail());
        int read = 0;
        try (var parcel = Parcel.open(CORPUS);
                var items = parcel.items()) {
            for (var item : (Iterable<Parcel.Item>) items::iterator) {
                var source = ((Parcel.Found) item).source();
                for (var format : formats)
                    assertTimeout(ofSeconds(5), () -> assertThat(read(format, source)).isNotNull(), source::name);
                if (formats.stream().anyMatch(format -> isOwn(format, source))) read++;
            }
        }

        assertThat(read).isEqualTo(71);
    }

    @Test
    void findsTheMessagesAnotherReaderFound() throws IOException {
        var offsets = JsonMapper.shared().readTree(MBOX.resolve("content-length.unix-offsets.json").toFile());
        var traces = read(new Mbox(), new FileSource(MBOX.resolve("content-length.mbox.txt")));

        assertThat(traces).hasSize(offsets.size());
        assertThat(traces).noneMatch(Trace.BadLine.class::isInstance);
    }

    @Test
    void takesNoSentenceForASeparator() throws IOException {
        assertThat(read(new Mbox(), new FileSource(MBOX.resolve("unmunged.mbox.txt")))).hasSize(2);
    }

    private static boolean isOwn(Format format, Source source) {
        try {
            return format.recognise(source.head()) == Format.Recognition.CERTAIN;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<Trace> read(Format format, Source source) throws IOException {
        var read = new ArrayList<Trace>();
        try (var traces = format.read(source, READING)) {
            traces.forEach(read::add);
        }
        return read;
    }
}
