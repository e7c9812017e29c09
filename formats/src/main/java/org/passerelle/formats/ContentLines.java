package org.passerelle.formats;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.RawLines.RawLine;

/// The logical lines of an iCalendar or vCard file. Folds are undone on bytes, before decoding, because they may cut a
/// character in two. Blank lines are skipped; of a line at most {@value RawLines#KEPT_BYTES} bytes are kept.
class ContentLines implements Closeable {

    private final RawLines raw;
    private final Charset fallback;

    ContentLines(Source source) throws IOException {
        var charset = source.head().charset();
        fallback = isUnicode(charset) ? Charsets.WINDOWS_1252 : charset;
        raw = new RawLines(Utf8Stream.of(source.open(), charset));
    }

    /// Null at the end.
    @Nullable ContentLine next() throws IOException {
        for (var line = raw.next(); line != null; line = raw.next()) {
            if (line.isBlank()) continue;
            var head = ContentLine.headOf(line.bytes());
            if (keeps(ContentLine.nameOf(head))) return whole(line, head);
            passOver(head, line);
            while (raw.peek() instanceof RawLine more && continues(head, more)) {
                passOver(head, more);
                raw.next();
            }
        }
        return null;
    }

    /// Whether this property is worth keeping at all.
    boolean keeps(String name) {
        return true;
    }

    /// Sees a physical line of a property that is not kept.
    void passOver(String head, RawLine line) {}

    /// Whether a physical line is the sequel of the property that begins so.
    boolean continues(String head, RawLine more) {
        return more.isIndented();
    }

    /// Whether the line end itself was part of a soft break, the last byte so far being its mark.
    boolean breaksSoftly(String head, byte last, RawLine more) {
        return false;
    }

    private ContentLine whole(RawLine first, String head) throws IOException {
        var bytes = new Bytes();
        bytes.add(first.bytes(), 0);
        boolean cut = first.cut();
        for (var more = raw.peek(); more != null; more = raw.peek()) {
            boolean soft = breaksSoftly(head, bytes.last(), more);
            if (!soft && !continues(head, more)) break;
            raw.next();
            if (soft) bytes.dropLast();
            cut |= more.cut() | !bytes.add(more.bytes(), !soft && more.isIndented() ? 1 : 0);
        }
        return new ContentLine(first.number(), bytes.toByteArray(), fallback, cut);
    }

    @Override
    public void close() throws IOException {
        raw.close();
    }

    private static final class Bytes extends ByteArrayOutputStream {

        boolean add(byte[] more, int from) {
            int room = Math.min(more.length - from, RawLines.KEPT_BYTES - count);
            write(more, from, room);
            return room == more.length - from;
        }

        byte last() {
            return count == 0 ? 0 : buf[count - 1];
        }

        void dropLast() {
            count--;
        }
    }

    static boolean isUnicode(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) || charset.name().startsWith("UTF-16");
    }
}
