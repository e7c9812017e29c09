package org.passerelle.platform.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.passerelle.platform.DataFolder;

/// The copies made each night beside the data, each read back before it counts; those of the last seven nights are kept.
/// They save from a slip or a damaged file; only a copy elsewhere saves from a lost disk.
public final class NightlyCopies {

    private static final int KEPT = 7;
    private static final String NIGHTLY = "nightly-";

    private final DataFolder folder;
    private final Databases databases;
    private final Clock clock;

    public NightlyCopies(DataFolder folder, Databases databases, Clock clock) {
        this.folder = folder;
        this.databases = databases;
        this.clock = clock;
    }

    /// Makes tonight's, unless it is there; on PostgreSQL the server's own tools do.
    public void make() {
        if (databases.onPostgres()) return;
        var file = folder.copies().resolve(NIGHTLY + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) + ".zip");
        try {
            if (!Files.exists(file)) make(file);
            forgetOld();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make(Path file) throws IOException {
        var backup = new Backup(folder);
        backup.write(databases, file, clock.instant());
        backup.verify(file);
    }

    private void forgetOld() throws IOException {
        try (var files = Files.newDirectoryStream(folder.copies(), NIGHTLY + "*.zip")) {
            var all = new java.util.ArrayList<Path>();
            files.forEach(all::add);
            all.sort(Comparator.reverseOrder());
            for (var old : all.subList(Math.min(KEPT, all.size()), all.size())) Files.delete(old);
        }
    }
}
