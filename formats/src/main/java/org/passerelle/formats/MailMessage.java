package org.passerelle.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/// A message opened at its headers; its text is looked for only when asked, since many messages are left out before.
final class MailMessage {

    private static final MimeConfig LENIENT = new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(MailExcerpt.HEADER_BYTES)
            .setMaxHeaderCount(10_000)
            .build();
    private static final int DEEPEST = 20;

    private final MailExcerpt excerpt;
    private final MailHeaders headers = new MailHeaders();
    private final MimeTokenStream tokens = new MimeTokenStream(LENIENT);

    private MailFolder folder = MailFolder.OTHER;

    private MailMessage(MailExcerpt excerpt) {
        this.excerpt = excerpt;
    }

    static MailMessage of(MailExcerpt excerpt) throws MimeException {
        var message = new MailMessage(excerpt);
        message.readHeaders();
        message.folder = MailFolder.of(message.headers);
        return message;
    }

    MailExcerpt excerpt() {
        return excerpt;
    }

    MailHeaders headers() {
        return headers;
    }

    MailFolder folder() {
        return folder;
    }

    /// Its bytes as they are, one character each: for marks that are plain ASCII.
    String bytes() {
        return new String(excerpt.bytes(), ISO_8859_1);
    }

    /// The first text that is not an attachment and says something, plain or HTML; empty where there is none in the
    /// excerpt. To be asked once.
    MailText text() {
        try {
            return firstText();
        } catch (MimeException | IOException e) { // mangled or cut off further down: the headers stand all the same
            return MailText.NONE;
        }
    }

    private void readHeaders() throws MimeException {
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        tokens.parse(new ByteArrayInputStream(excerpt.bytes()));
        try {
            for (var state = tokens.getState(); !isPast(state); state = tokens.next())
                if (state == EntityState.T_FIELD) headers.add(tokens.getField());
        } catch (IOException e) {
            throw new IllegalStateException("an array cannot fail to be read", e);
        }
    }

    private static boolean isPast(EntityState state) {
        return state == EntityState.T_END_HEADER || state == EntityState.T_END_OF_STREAM;
    }

    private MailText firstText() throws MimeException, IOException {
        boolean attached = headers.raw("content-disposition").startsWith("attachment");
        int depth = 0;
        for (var state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
            switch (state) {
                case T_START_MULTIPART -> {
                    if (++depth > DEEPEST) return MailText.NONE;
                }
                case T_END_MULTIPART -> depth--;
                case T_START_HEADER -> attached = false;
                case T_FIELD -> attached |= isAttachment();
                case T_BODY -> {
                    var text = attached ? MailText.NONE : MailText.of(tokens);
                    if (!text.isBlank()) return text;
                }
                default -> {}
            }
        }
        return MailText.NONE;
    }

    private boolean isAttachment() {
        var field = tokens.getField();
        return field.getName().strip().equalsIgnoreCase("Content-Disposition")
                && field.getBody().strip().toLowerCase(Locale.ROOT).startsWith("attachment");
    }
}
