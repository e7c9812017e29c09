package org.passerelle.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/// What a file is to a parcel, told from its first bytes.
enum ParcelKind {
    /// To be read as it is; an office document or a book too, though it is a zip inside.
    PLAIN,
    ZIP,
    OTHER_ARCHIVE;

    private static final int LOOK_BYTES = 512;
    private static final int NAME_LENGTH_OFFSET = 26;
    private static final int NAME_OFFSET = 30;
    private static final int TAR_MARK_OFFSET = 257;

    private static final List<String> ZIP_MARKS = List.of("PK\3\4", "PK\5\6", "PK\7\10");
    /// gzip, bzip2, xz, zstd, 7z, rar
    private static final List<String> OTHER_MARKS =
            List.of("\037\213", "BZh", "\3757zXZ\0", "\50\265\57\375", "7z\274\257\47\34", "Rar!\32\7");
    /// How the first file of an office document, a book or a program is called.
    private static final Pattern DOCUMENT = Pattern.compile(
            "\\[Content_Types]\\.xml|mimetype|_rels/.*|docProps/.*|(word|xl|ppt)/.*\\.(xml|rels)|META-INF/.*"
                    + "|AndroidManifest\\.xml");

    static ParcelKind of(Source source) throws IOException {
        try (var in = source.open()) {
            return of(new String(in.readNBytes(LOOK_BYTES), ISO_8859_1));
        }
    }

    private static ParcelKind of(String start) {
        if (ZIP_MARKS.stream().anyMatch(start::startsWith)) return isDocument(start) ? PLAIN : ZIP;
        if (OTHER_MARKS.stream().anyMatch(start::startsWith)) return OTHER_ARCHIVE;
        return start.startsWith("ustar", TAR_MARK_OFFSET) ? OTHER_ARCHIVE : PLAIN;
    }

    private static boolean isDocument(String start) {
        if (start.length() < NAME_OFFSET) return false;
        int length = start.charAt(NAME_LENGTH_OFFSET) | start.charAt(NAME_LENGTH_OFFSET + 1) << 8;
        var name = start.substring(NAME_OFFSET, Math.min(NAME_OFFSET + length, start.length()));
        return DOCUMENT.matcher(name).matches();
    }
}
