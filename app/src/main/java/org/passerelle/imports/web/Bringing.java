package org.passerelle.imports.web;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Context;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.passerelle.exports.Archives;
import org.passerelle.imports.ImportState;
import org.passerelle.imports.Intake;
import org.passerelle.imports.Uploads;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;

/// Takes what a visitor sends. Each archive is an import of its own; the other files sent at once are one together.
public final class Bringing {

    private static final long DISK_LEFT_BYTES = 500_000_000;
    private static final int NAMED_AT_MOST = 5;

    private final Intake intake;
    private final Archives archives;
    private final Uploads uploads;
    private final ImportList list;
    private final int megabytes;

    /// @param megabytes the most that may be sent at once
    public Bringing(Intake intake, Archives archives, Uploads uploads, ImportList list, int megabytes) {
        this.intake = intake;
        this.archives = archives;
        this.uploads = uploads;
        this.list = list;
        this.megabytes = megabytes;
    }

    /// Before anything of it is read: whether what comes fits.
    public void weigh(Context context) {
        long bytes = context.req().getContentLengthLong();
        if (bytes <= 0) return;
        if (bytes > megabytes * 1_000_000L) throw new Refusal("problem.large", megabytes);
        if (bytes > uploads.folder().toFile().getUsableSpace() - DISK_LEFT_BYTES) throw new Refusal("imports.full");
    }

    public void bring(Context context) throws IOException, ServletException {
        var words = Pages.visit(context).words();
        try {
            var brought = new ArrayList<Integer>();
            var unknown = new ArrayList<String>();
            for (var path : store(context.req().getParts())) {
                if (archives.recognises(path)) {
                    restore(path, context);
                    return;
                }
                bring(path, brought, unknown);
            }
            if (!unknown.isEmpty()) Pages.tell(context, words.say("imports.unrecognised", names(unknown)));
            if (!brought.isEmpty()) Pages.go(context, brought.size() == 1 ? "/imports/" + brought.getFirst() : "/imports");
            else list.showAgain(context, words.say(unknown.isEmpty() ? "imports.empty" : "imports.unrecognised", names(unknown)));
        } catch (Refusal refusal) {
            list.showAgain(context, refusal.in(words));
        }
    }

    /// A whole network, which takes the place of an empty one.
    private void restore(Path path, Context context) {
        try {
            var restored = archives.restore(path);
            var sentence = Pages.visit(context).say("archive.restored", path.getFileName(), restored.people(), restored.exchanges());
            Pages.tell(context, sentence);
            Pages.go(context, "/people");
        } finally {
            Uploads.discard(requireNonNull(path.getParent()));
        }
    }

    private void bring(Path path, List<Integer> brought, List<String> unknown) {
        var one = intake.bring(path);
        if (one.id() > 0) brought.add(one.id());
        else unknown.add(one.label());
        boolean kept = one.id() > 0 && one.path().equals(path.toString()) && one.state() != ImportState.DONE;
        if (!kept) Uploads.discard(requireNonNull(path.getParent()));
    }

    private static String names(List<String> files) {
        return files.stream().limit(NAMED_AT_MOST).collect(Collectors.joining(", "));
    }

    /// Moves what was sent into the data folder: each archive to a place of its own, the rest to one together.
    private List<Path> store(Iterable<Part> parts) throws IOException {
        var paths = new ArrayList<Path>();
        var loose = new ArrayList<Part>();
        for (var part : parts) {
            var name = part.getSubmittedFileName();
            if (name == null || name.isBlank()) continue;
            if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) paths.add(write(part, uploads.place()));
            else loose.add(part);
        }
        if (loose.size() == 1) paths.add(write(loose.getFirst(), uploads.place()));
        else if (!loose.isEmpty()) paths.add(together(loose));
        return paths;
    }

    private Path together(List<Part> parts) throws IOException {
        var folder = Files.createDirectory(uploads.place().resolve(label(parts)));
        for (var part : parts) write(part, folder);
        return folder;
    }

    /// The folder they came from, else the first and how many more.
    private static String label(List<Part> parts) {
        var first = parts.getFirst().getSubmittedFileName();
        int slash = first.indexOf('/');
        var root = slash < 0 ? "" : first.substring(0, slash + 1);
        boolean common = !root.isEmpty() && parts.stream().allMatch(part -> part.getSubmittedFileName().startsWith(root));
        return common ? Uploads.harmless(root.substring(0, slash)) : Uploads.harmless(first) + " +" + (parts.size() - 1);
    }

    private static Path write(Part part, Path place) throws IOException {
        var path = Uploads.free(place, part.getSubmittedFileName());
        part.write(path.toString());
        return path;
    }
}
