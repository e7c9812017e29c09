package org.passerelle.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;

/// Cuts a mailbox into messages and keeps the beginning of each; the rest is passed over without being decoded. Memory
/// does not depend on the size of the mailbox, nor of any message.
final class MboxMessages implements Iterator<MailExcerpt> {

    private static final Pattern CONTENT_LENGTH = Pattern.compile("(?i)Content-Length[ \\t]*:[ \\t]*(\\d{1,8})");
    private static final byte[] STUFFED = ">From ".getBytes(ISO_8859_1);
    /// How far a Content-Length is checked before it is believed, and how much text after it.
    private static final int FARTHEST_BYTES = 16 * 1024 * 1024;
    private static final int MARGIN_BYTES = 4 * 1024;

    private final MboxWindow window;
    private final int bodyBytes;
    private final ByteArrayOutputStream excerpt = new ByteArrayOutputStream();
    private long rank;

    MboxMessages(InputStream in, int bodyBytes) throws IOException {
        this.window = new MboxWindow(in);
        this.bodyBytes = bodyBytes;
        passOverMarkAndEmptyLines();
    }

    @Override
    public boolean hasNext() {
        try {
            return window.available(1) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public MailExcerpt next() {
        if (!hasNext()) throw new NoSuchElementException();
        try {
            return message();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MailExcerpt message() throws IOException {
        excerpt.reset();
        var separator = "";
        if (isSeparator(true)) {
            int length = window.line();
            separator = window.text(0);
            window.skip(length);
        }
        var declared = passOverHeader();
        passOver(trusted(declared), bodyBytes);
        passOverBody();
        return new MailExcerpt(++rank, separator, excerpt.toByteArray());
    }

    /// Answers the Content-Length it declares, empty where it does not.
    private String passOverHeader() throws IOException {
        var declared = "";
        boolean started = false;
        for (int length = window.line(); length > 0; length = window.line()) {
            boolean empty = isEmpty(length);
            if (started && isSeparator(empty)) return declared;
            if ((window.bytes()[window.start()] | 0x20) == 'c') declared = contentLength(declared);
            // before the first header, some programs left the separator of the mailbox the message came from
            if (started || !window.startsWith(STUFFED, 0)) keep(length, MailExcerpt.HEADER_BYTES);
            window.skip(length);
            started = true;
            if (empty) return declared;
        }
        return declared;
    }

    private String contentLength(String otherwise) {
        var line = CONTENT_LENGTH.matcher(window.text(0));
        return line.matches() ? line.group(1) : otherwise;
    }

    private void passOverBody() throws IOException {
        int limit = excerpt.size() + bodyBytes;
        boolean lineStart = true;
        boolean afterEmptyLine = true;
        for (int length = window.line(); length > 0; length = window.line()) {
            if (lineStart && isSeparator(afterEmptyLine)) return;
            keep(length, limit);
            lineStart = window.bytes()[window.start() + length - 1] == '\n';
            afterEmptyLine = lineStart && isEmpty(length);
            window.skip(length);
        }
    }

    /// The body's length where the message declares one and a separator, or the end, does stand there: declared lengths
    /// are often wrong, but mailboxes that rely on them leave `From ` lines as they are.
    private int trusted(String declared) throws IOException {
        if (declared.isEmpty()) return 0;
        int length = Integer.parseInt(declared);
        if (length > FARTHEST_BYTES) return 0;
        int available = window.available(length + MARGIN_BYTES);
        if (available <= length) return available == length ? length : 0;
        int next = length;
        while (next < available && isLineEnd(window.bytes()[window.start() + next])) next++;
        boolean ends = next == available || (next - length <= 4 && isSeparator(next, true));
        return ends ? length : 0;
    }

    private void passOver(int length, int kept) throws IOException {
        excerpt.write(window.bytes(), window.start(), Math.min(length, kept));
        window.skip(length);
    }

    private boolean isSeparator(boolean afterEmptyLine) throws IOException {
        return window.available(MARGIN_BYTES) > 0
                && window.startsWith(MboxSeparator.MARK, 0)
                && isSeparator(0, afterEmptyLine);
    }

    private boolean isSeparator(int offset, boolean afterEmptyLine) {
        int length = window.line(offset);
        if (length < 0 || !window.startsWith(MboxSeparator.MARK, offset)) return false;
        return MboxSeparator.is(window.text(offset), window.text(offset + length), afterEmptyLine);
    }

    private void keep(int length, int limit) {
        int kept = Math.min(length, limit - excerpt.size());
        if (kept > 0) excerpt.write(window.bytes(), window.start(), kept);
    }

    private boolean isEmpty(int length) {
        int start = window.start();
        return (length == 1 && window.bytes()[start] == '\n') || (length == 2 && window.bytes()[start] == '\r');
    }

    private static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    private void passOverMarkAndEmptyLines() throws IOException {
        window.available(MARGIN_BYTES);
        if (window.startsWith(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, 0)) window.skip(3);
        for (int length = window.line(); length > 0 && isEmpty(length); length = window.line()) window.skip(length);
    }
}
