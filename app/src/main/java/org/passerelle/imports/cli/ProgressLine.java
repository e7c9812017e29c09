package org.passerelle.imports.cli;

import org.passerelle.imports.Counts;
import org.passerelle.imports.Progress;
import org.passerelle.platform.Words;

/// One line on the terminal that says how far an import is; nothing where nobody watches.
final class ProgressLine implements Progress {

    private static final String BACK_AND_CLEAR = "\r\033[K";
    private static final long SHOWN_EVERY_NANOS = 200_000_000;

    private final Words words;
    private final boolean watched = System.console() != null && System.console().isTerminal();
    private long shownAt;
    private String file = "";
    private long begunAt;

    ProgressLine(Words words) {
        this.words = words;
    }

    @Override
    public void read(String file, long readBytes, long sizeBytes, Counts counts) {
        long now = System.nanoTime();
        if (!file.equals(this.file)) begunAt = now;
        this.file = file;
        if (!watched || now - shownAt < SHOWN_EVERY_NANOS || sizeBytes <= 0) return;
        shownAt = now;
        double share = Math.min(1, readBytes / (double) sizeBytes);
        double seconds = (now - begunAt) / 1e9;
        long left = share == 0 ? 0 : Math.round(seconds * (1 - share) / share);
        System.err.print(BACK_AND_CLEAR + words.say("import.progress", file, words.percent(share), left));
    }

    void clear() {
        if (watched && shownAt > 0) System.err.print(BACK_AND_CLEAR);
    }
}
