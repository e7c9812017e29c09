package org.passerelle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.sql.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Writes everything into one zip, also while the server runs.
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        var root = Objects.requireNonNull(main);
        try (var passerelle = root.open()) {
            var target = Objects.requireNonNull(file).toAbsolutePath();
            long bytes = new Backup(passerelle.folder).write(passerelle.databases, target, passerelle.clock.instant());
            var words = root.options.words();
            System.out.println(words.say("backup.done", target, words.decimal(bytes / 1e6)));
            return 0;
        }
    }
}
