package org.passerelle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.DataFolder;

/// The files of an empty product, made once for all tests of a run.
final class SqliteForTests {

    private static @Nullable DataFolder blank;

    private SqliteForTests() {}

    static synchronized void fill(DataFolder folder) throws IOException {
        folder.create();
        Files.copy(blank().accounts(), folder.accounts(), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(blank().workspace("main"), folder.workspace("main"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static DataFolder blank() throws IOException {
        if (blank != null) return blank;
        var made = new DataFolder(Files.createTempDirectory("passerelle-blank"));
        Blank.lay(made, null);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Ground.clear(made.path())));
        return blank = made;
    }
}
