package org.passerelle.publishing.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Multipart;
import org.passerelle.platform.web.Pages;

/// Images as they come in: weighed before they are read, and held in memory alone, so that what a camera wrote into them
/// never rests on the disk.
public final class Uploads {

    static final String FILES = "images";

    /// The most one image may weigh as it comes.
    private static final int MEGABYTES = Integer.parseInt(System.getenv().getOrDefault("PASSERELLE_IMAGE_MB", "20"));

    private static final int AT_ONCE = 3;
    private static final long BYTES = 1_000_000;

    private Uploads() {}

    /// Before anything of it is read: whether what comes fits.
    public static void weigh(Context context) {
        if (Multipart.fits(context, MEGABYTES * BYTES * AT_ONCE)) return;
        if (!Pages.visit(context).partial()) throw new Refusal("publish.image.large", MEGABYTES);
        context.header("HX-Retarget", "#image-problem").header("HX-Reswap", "innerHTML").status(422);
        context.result(Pages.visit(context).say("publish.image.large", MEGABYTES)).skipRemainingHandlers();
    }

    /// Those chosen in the form; empty where none was.
    static List<Departure.Upload> in(Context context) {
        if (!context.isMultipartFormData()) return List.of();
        return context.uploadedFiles(FILES).stream().filter(file -> file.size() > 0).map(Uploads::read).toList();
    }

    private static Departure.Upload read(UploadedFile file) {
        if (file.size() > MEGABYTES * BYTES) throw new Refusal("publish.image.large", MEGABYTES);
        try (var content = file.content()) {
            return new Departure.Upload(file.filename(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
