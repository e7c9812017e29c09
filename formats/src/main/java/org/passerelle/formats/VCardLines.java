package org.passerelle.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.RawLines.RawLine;

/// The properties of a vCard file, repaired: soft breaks of quoted-printable joined, base64 followed to its end even
/// where it is not folded or lacks its blank line, pictures, sounds and keys passed over without being held.
final class VCardLines extends ContentLines {

    private static final Set<String> PASSED_OVER =
            Set.of("PHOTO", "LOGO", "SOUND", "KEY", "X-MS-CARDPICTURE", "X-MS-OL-DESIGN");

    private @Nullable VCardPhoto photo;

    VCardLines(Source source) throws IOException {
        super(source);
    }

    @Override
    boolean keeps(String name) {
        return !PASSED_OVER.contains(name);
    }

    @Override
    void passOver(String head, RawLine line) {
        if (!ContentLine.nameOf(head).equals("PHOTO")) return;
        boolean begins = !line.isIndented() && head.equals(ContentLine.headOf(line.bytes()));
        if (photo == null || begins) photo = new VCardPhoto();
        photo.add(head, line);
    }

    /// The hash of the picture that went by since it was last asked; null where none did.
    @Nullable String takePhoto() {
        var seen = photo;
        photo = null;
        return seen == null ? null : seen.hash();
    }

    @Override
    boolean continues(String head, RawLine more) {
        return more.isIndented() || isBase64(head) && holdsBase64(more.bytes());
    }

    @Override
    boolean breaksSoftly(String head, byte last, RawLine more) {
        return last == '=' && head.contains("QUOTED-PRINTABLE") && !beginsOrEnds(more.bytes());
    }

    private static boolean isBase64(String head) {
        return head.contains("BASE64") || head.contains("ENCODING=B") || PASSED_OVER.contains(ContentLine.nameOf(head));
    }

    private static boolean holdsBase64(byte[] line) {
        for (byte b : line) if (!Character.isLetterOrDigit(b) && "+/=".indexOf(b) < 0) return false;
        return line.length > 0;
    }

    private static boolean beginsOrEnds(byte[] line) {
        var text = new String(line, 0, Math.min(line.length, 16), StandardCharsets.ISO_8859_1);
        return text.regionMatches(true, 0, "END:VCARD", 0, 9) || text.regionMatches(true, 0, "BEGIN:VCARD", 0, 11);
    }
}
