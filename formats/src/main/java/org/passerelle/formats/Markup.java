package org.passerelle.formats;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// XML as programs really write it, piece by piece: what is not well formed is taken for what it most likely means, and
/// nothing stops the reading before the end. No document type is ever heeded: nothing expands, nothing is fetched. Of a
/// text or an attribute at most {@value #KEPT_CHARS} characters are kept, so that memory does not grow with the file.
final class Markup implements Closeable {

    static final int KEPT_CHARS = 1 << 18;

    private static final int NAME_CHARS = 200;
    private static final int MOST_ATTRIBUTES = 200;
    private static final Pattern DECLARED = Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");

    /// A tag or the text between two.
    sealed interface Piece {
        long line();
    }

    /// @param attributes by name, in whatever case
    /// @param closed whether it is its own end: `<sms …/>`
    record Open(long line, String name, Map<String, String> attributes, boolean closed) implements Piece {

        boolean is(String name) {
            return this.name.equalsIgnoreCase(name);
        }

        /// Trimmed; empty where there is none.
        String attribute(String name) {
            return attributes.getOrDefault(name, "").strip();
        }
    }

    record Close(long line, String name) implements Piece {}

    record Text(long line, String text) implements Piece {}

    private final MarkupText text;

    Markup(MarkupText text) {
        this.text = text;
    }

    static Markup of(Source source) throws IOException {
        return new Markup(new MarkupText(new InputStreamReader(source.open(), charset(source))));
    }

    /// The first element of a document, from its beginning alone; null where that holds none.
    static @Nullable Open root(Head head) {
        try (var markup = new Markup(new MarkupText(new StringReader(head.text())))) {
            for (var piece = markup.next(); piece != null; piece = markup.next()) {
                if (piece instanceof Open open) return open;
                if (piece instanceof Text(_, var words) && !words.isBlank()) return null;
            }
            return null;
        } catch (IOException e) {
            return null; // never: it is in memory
        }
    }

    /// As the bytes show, where they do; else as the document declares.
    private static Charset charset(Source source) throws IOException {
        var head = source.head();
        var seen = head.charset();
        boolean plain = seen.equals(StandardCharsets.UTF_8) && isAscii(head.bytes());
        if (ContentLines.isUnicode(seen) && !plain) return seen;
        var declared = DECLARED.matcher(new String(head.bytes(), StandardCharsets.ISO_8859_1));
        var known = declared.find() ? ContentLine.declared(";CHARSET=" + declared.group(1)) : null;
        return known == null || known.name().startsWith("UTF-16") || known.name().startsWith("UTF-32") ? Charsets.detect(source) : known;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) if (b < 0) return false;
        return true;
    }

    /// Null at the end. Text comes in as many pieces as it is written in.
    @Nullable Piece next() throws IOException {
        while (text.peek() != MarkupText.END) {
            long line = text.line();
            if (!isTag()) return new Text(line, MarkupEntities.read(words()));
            if (text.isAt("<![CDATA[")) {
                text.skip("<![CDATA[".length());
                return new Text(line, MarkupEntities.whole(text.upTo("]]>", KEPT_CHARS)));
            }
            if (text.isAt("<!--")) text.upTo("-->", 0);
            else if (text.isAt("<?")) text.upTo("?>", 0);
            else if (text.isAt("<!")) passDeclaration();
            else return tag(line);
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private boolean isTag() throws IOException {
        if (text.peek() != '<') return false;
        int next = text.peek(1);
        return next == '/' || next == '!' || next == '?' || isNameStart(next);
    }

    private String words() throws IOException {
        var words = new StringBuilder();
        while (text.peek() != MarkupText.END && !isTag()) {
            int taken = text.take();
            if (words.length() < KEPT_CHARS) words.append((char) taken);
        }
        return words.toString();
    }

    private void passDeclaration() throws IOException {
        int depth = 0;
        for (int taken = text.take(); taken != MarkupText.END; taken = text.take()) {
            if (taken == '[') depth++;
            if (taken == ']') depth--;
            if (taken == '>' && depth <= 0) return;
        }
    }

    private Piece tag(long line) throws IOException {
        text.take();
        if (text.peek() == '/') {
            text.take();
            var name = name();
            text.upTo(">", 0);
            return new Close(line, name);
        }
        var name = name();
        var attributes = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        while (true) {
            text.skipSpace();
            int next = text.peek();
            if (next == MarkupText.END || next == '<') return new Open(line, name, attributes, false);
            if (next == '>') {
                text.take();
                return new Open(line, name, attributes, false);
            }
            if (next == '/' && text.peek(1) == '>') {
                text.skip(2);
                return new Open(line, name, attributes, true);
            }
            attribute(attributes);
        }
    }

    private void attribute(Map<String, String> attributes) throws IOException {
        var name = name();
        if (name.isEmpty()) {
            text.take(); // a stray sign
            return;
        }
        text.skipSpace();
        if (text.peek() != '=') return;
        text.take();
        text.skipSpace();
        var value = MarkupEntities.read(value());
        if (attributes.size() < MOST_ATTRIBUTES) attributes.putIfAbsent(name, value);
    }

    private String value() throws IOException {
        int quote = text.peek();
        if (quote != '"' && quote != '\'') return name();
        text.take();
        var value = new StringBuilder();
        while (text.peek() != MarkupText.END) {
            int taken = text.take();
            if (taken == quote && endsValue()) break;
            if (value.length() < KEPT_CHARS) value.append((char) taken);
        }
        return value.toString();
    }

    /// Whether a quote ends its value rather than being part of it: the tag ends after it, or another attribute begins.
    private boolean endsValue() throws IOException {
        int i = 0;
        while (i < NAME_CHARS && text.peek(i) != MarkupText.END && text.peek(i) <= ' ') i++;
        int next = text.peek(i);
        if (next == MarkupText.END || next == '>' || next == '/' && text.peek(i + 1) == '>' || next == '?') return true;
        int start = i;
        while (i < NAME_CHARS && isName(text.peek(i))) i++;
        if (i == start) return false;
        while (i < NAME_CHARS && text.peek(i) != MarkupText.END && text.peek(i) <= ' ') i++;
        return text.peek(i) == '=';
    }

    private String name() throws IOException {
        var name = new StringBuilder();
        while (isName(text.peek())) {
            int taken = text.take();
            if (name.length() < NAME_CHARS) name.append((char) taken);
        }
        return name.toString();
    }

    private static boolean isNameStart(int letter) {
        return letter == '_' || letter > 0 && Character.isLetter(letter);
    }

    private static boolean isName(int letter) {
        return letter > 0 && (Character.isLetterOrDigit(letter) || letter == '_' || letter == ':' || letter == '-' || letter == '.');
    }
}
