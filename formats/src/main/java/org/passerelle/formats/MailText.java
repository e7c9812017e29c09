package org.passerelle.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.james.mime4j.stream.MimeTokenStream;

/// The text of a message, decoded, as it was sent.
///
/// @param html whether it is to be read as HTML
record MailText(String text, boolean html) {

    static final MailText NONE = new MailText("", false);

    private static final int PIECE_BYTES = 8 * 1024;

    /// The part the stream stands at, if it is text.
    static MailText of(MimeTokenStream part) {
        var descriptor = part.getBodyDescriptor();
        var type = descriptor.getMimeType();
        if (!type.equals("text/plain") && !type.equals("text/html")) return NONE;
        var text = MailCharsets.decode(content(part.getDecodedInputStream()), descriptor.getCharset());
        return new MailText(text, type.equals("text/html"));
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /// All that can be decoded: an excerpt ends in the middle of something.
    private static byte[] content(InputStream in) {
        var content = new ByteArrayOutputStream();
        var piece = new byte[PIECE_BYTES];
        try {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) content.write(piece, 0, read);
        } catch (IOException e) {
            return content.toByteArray();
        }
        return content.toByteArray();
    }
}
