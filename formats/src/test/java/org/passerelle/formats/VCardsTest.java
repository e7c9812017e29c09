package org.passerelle.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ezvcard.Ezvcard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.formats.Format.Recognition;
import org.passerelle.formats.Trace.BadLine;
import org.passerelle.formats.Trace.Photo;
import org.passerelle.formats.Trace.Someone;

class VCardsTest {

    private static final Path CORPUS = Path.of("../../shared/corpus/vcard");
    private static final Reading READING = Reading.on(LocalDate.of(2026, 11, 21));
    private static final List<String> CAST = List.of("Mireille Tremblay", "Awa Bâ", "Léon Gagnon", "Zoé Lavoie");

    private final VCards vcards = new VCards();

    @Test
    void recognisesACardByItsFirstLine() {
        assertThat(vcards.recognise(head("begin:vcard\r\nVERSION:3.0\r\n"))).isEqualTo(Recognition.CERTAIN);
        assertThat(vcards.recognise(head("# carnet\nBEGIN:VCARD\n"))).isEqualTo(Recognition.PERHAPS);
        assertThat(vcards.recognise(head("BEGIN:VCALENDAR\nVERSION:2.0\n"))).isEqualTo(Recognition.NO);
        assertThat(vcards.recognise(head(""))).isEqualTo(Recognition.NO);
    }

    @ParameterizedTest
    @CsvSource({
        "19800321, 1980-03-21",
        "1980-03-21T00:00:00Z, 1980-03-21",
        "--0321, --03-21",
        "--03-21, --03-21",
        "1604-03-21, --03-21",
        "1980, 1980",
        "un jour de pluie, ",
        "2024-02-31, ",
        "19801321, ",
    })
    void readsABirthdayInAnyForm(String written, String expected) {
        var someone = someone("VERSION:3.0", "FN:Léon Gagnon", "BDAY:" + written);

        var birthday = someone.birthday();

        assertThat(birthday == null ? null : birthday.toString()).isEqualTo(expected);
    }

    @Test
    void passesOverAPictureLargerThanTheCapWithoutHoldingIt() throws IOException {
        var photo = "A".repeat(1024 * 1024).getBytes(UTF_8);
        var parts = new ArrayList<>(Collections.nCopies(100, photo));
        parts.addFirst("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Awa Bâ\r\nPHOTO;ENCODING=b:".getBytes(UTF_8));
        parts.add("\r\nEMAIL:awa@example.org\r\nEND:VCARD\r\n".getBytes(UTF_8));
        var streams = parts.stream().map(ByteArrayInputStream::new).toList();
        var once = new SequenceInputStream(Collections.enumeration(streams));

        try (var texts = new VCardTexts(new Given(once))) {
            var card = texts.next();

            assertThat(card).isNotNull();
            assertThat(card.text()).hasSizeLessThan(200).contains("EMAIL:awa@example.org");
        }
    }

    @Test
    void keepsTheBeginningOfANoteThatNeverEnds() {
        var note = "NOTE:" + "a".repeat(200_000);

        var traces = read(card("VERSION:3.0", "FN:Léon Gagnon", note, "EMAIL:leon@example.org"));

        assertThat(traces).hasSize(2);
        assertThat(traces.getFirst()).isInstanceOf(BadLine.class);
        assertThat(((Someone) traces.getLast()).key()).isEqualTo("leon@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\r\r\n"})
    void readsAnyLineEnd(String end) {
        var text = card("VERSION:3.0", "FN:Zoé Lavoie", "NOTE:Aime le\r\n  café", "EMAIL:zoe@example.com");

        var traces = read(text.replace("\r\n", end));

        assertThat(traces).singleElement().isInstanceOfSatisfying(Someone.class, zoe -> {
            assertThat(zoe.note()).isEqualTo("Aime le café");
            assertThat(zoe.key()).isEqualTo("zoe@example.com");
        });
    }

    @Test
    void countsNoFaxAsAnAddress() {
        var someone = someone("VERSION:3.0", "FN:Léon Gagnon", "TEL;TYPE=WORK,FAX:514 555-0170");

        assertThat(someone.identities()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://twitter.com/AwaBa, x, awaba",
        "https://x.com/intent/user, url, x.com/intent/user",
        "x.com/share, url, x.com/share",
        "https://www.facebook.com/profile.php?id=1001, facebook, 1001",
        "https://fr-ca.facebook.com/awa.ba?ref=1, facebook, awa.ba",
        "https://instagram.com/awa_ba/, instagram, awa_ba",
        "https://mastodon.example.org/@Awa, mastodon, awa@mastodon.example.org",
        "https://www.youtube.com/@awa, url, youtube.com/@awa",
        "https://bsky.app/profile/awa.example.org, bluesky, awa.example.org",
        "https://ca.linkedin.com/in/awa-ba/, linkedin, linkedin.com/in/awa-ba",
        "https://example.org/awa, url, example.org/awa",
    })
    void recognisesTheNetworkBehindAnAddress(String address, String kind, String value) {
        assertThat(Profiles.of(address)).contains(new Identity(kind, value));
    }

    /// What we cut card by card is what the library reads from the whole file.
    @ParameterizedTest
    @MethodSource("seeds")
    void cutsAFileIntoTheCardsThatTheLibraryReads(long seed) {
        var random = new Random(seed);
        var file = IntStream.range(0, random.nextInt(1, 30))
                .mapToObj(i -> randomCard(random))
                .collect(Collectors.joining());

        var ours = read(file).stream()
                .filter(Someone.class::isInstance)
                .map(trace -> ((Someone) trace).name().display())
                .toList();

        var theirs = Ezvcard.parse(file).all().stream().map(card -> card.getFormattedName().getValue()).toList();
        assertThat(ours).isEqualTo(theirs);
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(30);
    }

    @Test
    void agreesWithTheLibraryOnRealFiles() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "without the corpus");
        try (var files = Files.walk(CORPUS)) {
            for (var file : files.filter(path -> path.toString().endsWith(".vcf")).toList()) {
                var source = new FileSource(file);

                assertThat(vcards.recognise(source.head())).as(file.toString()).isEqualTo(Recognition.CERTAIN);
                try (var traces = vcards.read(source, READING)) {
                    var cards = Ezvcard.parse(Charsets.decode(Files.readAllBytes(file))).all();
                    // Cards inside a card that is no agent’s: the library drops them, we keep three people.
                    long expected = file.endsWith("v21_nest.vcf") ? 3 : cards.size();
                    assertThat(traces.filter(trace -> !(trace instanceof Photo)).count()).as(file.toString()).isEqualTo(expected);
                }
            }
        }
    }

    private static String randomCard(Random random) {
        var end = random.nextBoolean() ? "\r\n" : "\n";
        var name = CAST.get(random.nextInt(CAST.size())) + " " + random.nextInt(1000);
        var photo = random.nextBoolean() ? "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ" + end + " SkZJRgAB" + end : "";
        int cut = random.nextInt(1, name.length());
        var folded = random.nextBoolean() ? name.substring(0, cut) + end + " " + name.substring(cut) : name;
        var lines = Arrays.asList("FN:" + folded + end, "EMAIL:a" + random.nextInt() + "@example.org" + end, photo);
        Collections.shuffle(lines, random);
        return "BEGIN:VCARD" + end + "VERSION:3.0" + end + String.join("", lines) + "END:VCARD" + end;
    }

    private Someone someone(String... properties) {
        return (Someone) read(card(properties)).getFirst();
    }

    private List<Trace> read(String text) {
        try (var traces = vcards.read(new BytesSource("carnet.vcf", text), READING)) {
            return traces.toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String card(String... properties) {
        return "BEGIN:VCARD\r\n" + String.join("\r\n", properties) + "\r\nEND:VCARD\r\n";
    }

    private static Head head(String text) {
        return new Head("carnet.vcf", text.getBytes(UTF_8));
    }

    private record Given(InputStream in) implements Source {
        @Override
        public String name() {
            return "carnet.vcf";
        }

        @Override
        public long sizeBytes() {
            return -1;
        }

        @Override
        public InputStream open() {
            return in;
        }

        @Override
        public Head head() {
            return VCardsTest.head("BEGIN:VCARD\r\n");
        }
    }
}
