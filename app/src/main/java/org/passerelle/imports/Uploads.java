package org.passerelle.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import org.passerelle.platform.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Files sent through the browser, in the data folder until they are in. Their names are the visitor's: only what is
/// harmless of them is kept.
public final class Uploads {

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
    private static final int NAME_CHARACTERS = 100;

    private final DataFolder folder;

    public Uploads(DataFolder folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder.uploads();
    }

    /// An empty place for what is sent at once.
    public Path place() throws IOException {
        return Files.createDirectory(folder.uploads().resolve(UUID.randomUUID().toString()));
    }

    /// A free place in that folder under a name like the one given.
    public static Path free(Path place, String sent) {
        var name = harmless(sent);
        var path = place.resolve(name);
        for (int i = 2; Files.exists(path); i++) path = place.resolve(i + " " + name);
        return path;
    }

    /// The last step of a path, without what leads elsewhere or hides.
    public static String harmless(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var name = last.replaceAll("[^\\p{L}\\p{M}\\p{N} ._()&’'-]", "_").replaceFirst("^[. ]+", "").strip();
        if (name.isEmpty()) return "file";
        return name.length() <= NAME_CHARACTERS ? name : name.substring(name.length() - NAME_CHARACTERS).strip();
    }

    /// Deletes what was sent for an import.
    void discard(Import of) {
        var path = Path.of(of.path());
        if (of.uploaded() && path.startsWith(folder.uploads()))
            discard(folder.uploads().resolve(folder.uploads().relativize(path).getName(0)));
    }

    /// Deletes a place and all in it.
    public static void discard(Path place) {
        if (!Files.exists(place)) return;
        try (var files = Files.walk(place)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("{} stays behind", place, e);
        }
    }
}
