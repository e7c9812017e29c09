package org.passerelle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Serving;
import org.passerelle.platform.sql.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Puts a backup back, once it has been checked, and keeps aside what it replaces.
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        var root = Objects.requireNonNull(main);
        var source = Objects.requireNonNull(file);
        if (!Files.isRegularFile(source)) throw new Refusal("restore.missing", source);
        try (var passerelle = root.open();
                var serving = Serving.of(passerelle.folder)) {
            if (serving == null) throw new Refusal("restore.serving");
            if (passerelle.databases.onPostgres()) throw new Refusal("restore.postgres");
            var aside = new Backup(passerelle.folder).restore(source, passerelle.clock.instant());
            System.out.println(root.options.words().say("restore.done", aside));
            return 0;
        }
    }
}
