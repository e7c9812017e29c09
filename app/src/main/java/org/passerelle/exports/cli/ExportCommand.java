package org.passerelle.exports.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import org.passerelle.exports.Form;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.cli.JsonLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Writes everything in a form others read. The file is there whole, or not at all.
@Command(name = "export")
public final class ExportCommand implements Callable<Integer> {

    private static final String HOME = "http://localhost:8080";

    @ParentCommand
    @Nullable Main main;

    @Option(names = "--as", paramLabel = "FORM", descriptionKey = "as", defaultValue = "archive")
    String as = "archive";

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE", arity = "0..1")
    @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        var form = Form.called(as).orElseThrow(() -> new Refusal("export.form", as, String.join(", ", Form.words())));
        var path = (file == null ? Path.of(form.file()) : file).toAbsolutePath();
        if (Files.exists(path)) throw new Refusal("backup.exists", path);
        var folder = requireNonNull(path.getParent());
        if (!Files.isDirectory(folder)) throw new Refusal("backup.nowhere", folder);
        try (var passerelle = requireNonNull(main).openToWrite()) {
            return passerelle.within(() -> write(passerelle, form, path));
        }
    }

    private int write(Passerelle passerelle, Form form, Path path) throws IOException {
        var words = requireNonNull(main).options.words();
        var partial = path.resolveSibling(path.getFileName() + ".part");
        try {
            try (var out = Files.newOutputStream(partial)) {
                passerelle.doors.exports.write(form, words, HOME, out);
            }
            Files.move(partial, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(partial);
        }
        if (!main.options.json) {
            System.out.println(words.say("export.done", path, words.decimal(Files.size(path) / 1e6)));
            if (form == Form.ARCHIVE) System.out.println(words.say("exports.withheld"));
            return 0;
        }
        var line = new LinkedHashMap<String, Object>();
        line.put("file", path.toString());
        line.put("as", form.word());
        line.put("bytes", Files.size(path));
        line.put("people", passerelle.doors.exports.people());
        line.put("exchanges", passerelle.doors.exports.exchanges());
        System.out.println(JsonLine.of(line));
        return 0;
    }
}
