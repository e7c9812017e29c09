package org.passerelle.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.Owner;

class MboxTest {

    private static final Reading READING = Reading.on(LocalDate.of(2026, 11, 21));
    private static final String SEPARATOR = "From awa@example.org Sat Nov 21 12:00:00 2026\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From - ",
                "From -",
                "From - Thu Nov 19 09:12:00 2026",
                "From 1828754568043628583@xxx Mon Apr 07 14:31:02 +0000 2025",
                "From awa@example.org Sat Nov 21 12:00:00 2026",
                "From \"Awa Bâ\"@example.org Sat Nov 21 12:00 EST 2026",
                "From MAILER-DAEMON Fri Jul  8 12:08:34 2011",
                "From ???@??? Thu Jan 01 00:00:00 1998",
                "From awa@example.org"
            })
    void knowsASeparator(String line) {
        assertThat(MboxSeparator.is(line, "Subject: Bonjour", true)).isTrue();
        assertThat(MboxSeparator.is(line, "Subject: Bonjour", false)).isTrue();
        assertThat(MboxSeparator.is(line, "et puis rien", true)).isFalse();
        assertThat(MboxSeparator.is(line, "", true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From Russia with love",
                "From now on, call me before 12:00",
                "From 2019 to 2026 we met twice",
                "From - this moment on",
                "from awa@example.org Sat Nov 21 12:00:00 2026",
                ">From awa@example.org Sat Nov 21 12:00:00 2026"
            })
    void takesNoSentenceForASeparator(String line) {
        assertThat(MboxSeparator.is(line, "Subject: Bonjour", true)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"LF, true", "CRLF, true", "LF, false", "CRLF, false"})
    void findsEveryMessageWhereverItFalls(String lineEnd, boolean emptyLines) throws IOException {
        var random = new Random(20261121);
        var mailbox = new StringBuilder();
        for (int i = 1; i <= 300; i++) {
            mailbox.append(SEPARATOR).append(message(i, "")).append("\n");
            int lines = random.nextInt(200);
            for (int line = 0; line < lines; line++) mailbox.append("x".repeat(random.nextInt(120))).append("\n");
            if (i % 50 == 0) mailbox.append("y".repeat(300_000)).append("\n");
            if (emptyLines) mailbox.append("\n");
        }

        var exchanges = exchanges(mailbox.toString().replace("\n", lineEnd.equals("LF") ? "\n" : "\r\n"));

        assertThat(exchanges).extracting(Exchange::key).containsExactlyElementsOf(keys(300));
    }

    @Test
    void believesADeclaredLengthOnlyWhereItEndsAtAMessage() throws IOException {
        var quoted = "Voici ce que j’ai reçu :\n\n" + SEPARATOR + message(9, "") + "\nFin.\n";
        int length = quoted.getBytes(UTF_8).length;
        var right = SEPARATOR + message(1, "Content-Length: " + length + "\n") + "\n" + quoted + "\n";
        var wrong = SEPARATOR + message(2, "Content-Length: 7\n") + "\nBonjour et merci.\n\n";
        var beyond = SEPARATOR + message(3, "Content-Length: 99999\n") + "\nÀ bientôt.\n\n";

        var exchanges = exchanges(right + wrong + beyond + SEPARATOR + message(4, ""));

        assertThat(exchanges).extracting(Exchange::key).containsExactlyElementsOf(keys(4));
    }

    @Test
    void readsNoFurtherThanAsked() throws IOException {
        var read = new AtomicLong();
        var endless = new Source() {
            @Override
            public String name() {
                return "endless";
            }

            @Override
            public long sizeBytes() {
                return -1;
            }

            @Override
            public InputStream open() {
                return new EndlessMailbox(read);
            }
        };

        try (var traces = new Mbox().read(endless, READING)) {
            assertThat(traces.filter(Exchange.class::isInstance).limit(5)).hasSize(5);
        }

        assertThat(read.get()).isLessThan(2_000_000);
    }

    @Test
    void keepsWholeMessagesWhenAsked() throws IOException {
        var text = "Première ligne.\n\nLe 3 mars 2024, Zoé a écrit :\n> avant\n\n" + "Un mot de plus. ".repeat(100);
        var source = new BytesSource("untitled", SEPARATOR + message(1, "") + "\n" + text + "\n");
        var whole = new Reading(READING.zone(), "CA", READING.today(), null, Map.of(), true);

        assertThat(words(source, READING)).startsWith("Bonjour\nPremière ligne. Un mot").hasSizeLessThanOrEqualTo(280);
        assertThat(words(source, whole)).contains("Première ligne.\n\nLe 3 mars 2024", "> avant").hasSizeGreaterThan(1600);
    }

    @Test
    void tellsTheOwnerWhoseSentMessagesItHolds() throws IOException {
        var mailbox = sent(1, "awa@example.org") + sent(2, "alias@example.com") + sent(3, "awa@example.org");

        assertThat(owners(mailbox)).isEmpty();
        assertThat(owners(mailbox + sent(4, "Awa Bâ <awa@example.org>")))
                .containsExactly(new Owner(4, Trace.Name.of("Awa Bâ"), email("awa@example.org")));
    }

    @Test
    void tellsTheOwnerToWhomMessagesAreSteadilyDelivered() throws IOException {
        assertThat(owners(delivered(50, i -> i % 5 == 0 ? "leon@example.com" : "awa@example.org")))
                .containsExactly(new Owner(50, Trace.Name.NONE, email("awa@example.org")));
        assertThat(owners(delivered(10, i -> "awa@example.org"))).hasSize(1);
    }

    @Test
    void keepsSilentAboutTheOwnerWhereUnsure() throws IOException {
        assertThat(owners(delivered(9, i -> "awa@example.org"))).isEmpty();
        assertThat(owners(delivered(60, i -> i % 3 == 0 ? "leon@example.com" : "awa@example.org"))).isEmpty();
    }

    private static String message(int i, String headers) {
        return "From: Léon Gagnon <leon@example.com>\nTo: awa@example.org\nSubject: Bonjour\n" + headers
                + "Date: Sat, 21 Nov 2026 08:00:00 -0500\nMessage-ID: <" + i + "@example.com>\n";
    }

    private static String sent(int i, String from) {
        return SEPARATOR + "X-Gmail-Labels: =?UTF-8?Q?Messages_envoy=C3=A9s?=\nFrom: " + from
                + "\nTo: leon@example.com\nDate: Sat, 21 Nov 2026 08:00:00 -0500\nMessage-ID: <" + i + "@s>\n\nOui\n\n";
    }

    private static String delivered(int count, IntFunction<String> to) {
        return IntStream.range(0, count)
                .mapToObj(i -> SEPARATOR + message(i, "Delivered-To: " + to.apply(i) + "\n") + "\nOui\n\n")
                .collect(Collectors.joining());
    }

    private static List<Identity> email(String address) {
        return Identities.email(address).stream().toList();
    }

    private static List<String> keys(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> i + "@example.com").toList();
    }

    private static List<Exchange> exchanges(String mailbox) throws IOException {
        return read(mailbox, Exchange.class);
    }

    private static List<Owner> owners(String mailbox) throws IOException {
        return read(mailbox, Owner.class);
    }

    private static <T extends Trace> List<T> read(String mailbox, Class<T> kind) throws IOException {
        try (Stream<Trace> traces = new Mbox().read(new BytesSource("untitled", mailbox), READING)) {
            return traces.filter(kind::isInstance).map(kind::cast).toList();
        }
    }

    private static String words(Source source, Reading reading) throws IOException {
        try (var traces = new Mbox().read(source, reading)) {
            return ((Exchange) traces.findFirst().orElseThrow()).words();
        }
    }
}
