package org.passerelle.formats;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// The pictures, films, sounds and fonts that archives hold by the thousand, known by their first bytes and passed over:
/// nobody need be told of each that it was not recognised.
public final class Media implements Format {

    private static final List<String> MARKS = List.of(
            "\u00ff\u00d8\u00ff", "\u0089PNG\r\n", "GIF87a", "GIF89a", "BM", "II*\0", "MM\0*", "\0\0\1\0", // pictures
            "OggS", "ID3", "fLaC", "#!AMR", "\u001aE\u00df\u00a3", // sounds and films
            "wOFF", "wOF2", "OTTO\0", "\0\1\0\0\0"); // fonts
    private static final List<String> RIFFS = List.of("WEBP", "WAVE", "AVI ");
    private static final int KIND_BYTES = 4;
    private static final int LONGEST_MARK = 12;
    private static final int FEWEST_BYTES = 16;

    @Override
    public String name() {
        return "media";
    }

    @Override
    public Recognition recognise(Head head) {
        if (head.bytes().length < FEWEST_BYTES) return Recognition.NO;
        var start = new String(head.bytes(), 0, LONGEST_MARK, StandardCharsets.ISO_8859_1);
        boolean marked = MARKS.stream().anyMatch(start::startsWith) && !isText(head);
        boolean riff = start.startsWith("RIFF") && RIFFS.contains(start.substring(2 * KIND_BYTES));
        boolean film = start.startsWith("ftyp", KIND_BYTES);
        return marked || riff || film ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public Stream<Trace> read(Source source, Reading reading) {
        return Stream.empty();
    }

    /// Two letters may begin a text too: only what holds a zero byte early is none.
    private static boolean isText(Head head) {
        for (int i = 0; i < Math.min(1_000, head.bytes().length); i++) if (head.bytes()[i] == 0) return false;
        return head.bytes()[0] > 0;
    }
}
