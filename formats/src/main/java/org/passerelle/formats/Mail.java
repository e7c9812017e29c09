package org.passerelle.formats;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One message as it travelled: `.eml`, or *Show original* saved to a file.
///
/// **Where to get it.** *Save as* or dragging a message out of Thunderbird, Apple Mail, Outlook for Mac or most webmails;
/// Gmail: *Download message*. Read and sorted like the messages of a mailbox, see {@link Mbox}; one message is no
/// evidence of who the owner is.
public final class Mail implements Format {

    private static final Pattern HEADER = Pattern.compile("([!-9;-~]{1,80})[ \\t]*:.*");
    private static final Set<String> TELLING = Set.of(
            "from", "date", "received", "subject", "message-id", "to", "mime-version", "return-path", "delivered-to");
    private static final Set<String> PROVING = Set.of("from", "received", "message-id", "return-path", "delivered-to");
    private static final int LINES = 200;

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Recognition recognise(Head head) {
        var lines = Charsets.decode(head.bytes()).lines().limit(LINES).toList();
        var names = headerNames(lines);
        long telling = names.stream().filter(TELLING::contains).count();
        if (telling < 2) return Recognition.NO;
        return names.stream().anyMatch(PROVING::contains) ? Recognition.CERTAIN : Recognition.PERHAPS;
    }

    @Override
    public Stream<Trace> read(Source source, Reading reading) throws IOException {
        try (var in = source.open()) {
            var bytes = in.readNBytes(MailExcerpt.HEADER_BYTES + MailExcerpt.bodyBytes(reading));
            var excerpt = new MailExcerpt(1, "", withoutMark(bytes));
            return Stream.of(new MailTraces(reading).of(excerpt, new MailOwner()));
        }
    }

    private static byte[] withoutMark(byte[] bytes) {
        boolean marked = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    }

    /// The headers the file starts with, in lower case; none where something else comes before the first empty line.
    private static Set<String> headerNames(List<String> lines) {
        var block = lines.stream().takeWhile(line -> !line.isEmpty()).toList();
        if (block.isEmpty() || isFolded(block.getFirst())) return Set.of();
        var starts = block.stream().filter(line -> !isFolded(line)).toList();
        long strange = starts.stream().filter(line -> !HEADER.matcher(line).matches()).count();
        if (strange * 10 > starts.size()) return Set.of();
        return starts.stream()
                .map(HEADER::matcher)
                .filter(Matcher::matches)
                .map(header -> header.group(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static boolean isFolded(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }
}
