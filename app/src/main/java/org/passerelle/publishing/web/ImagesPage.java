package org.passerelle.publishing.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Draft;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.publishing.Images;
import org.passerelle.publishing.Previews;
import org.passerelle.publishing.Publications;

/// The images of a publication, and the page it shares, while it is written: added, put in order, taken away, looked at
/// again. Whatever else is typed stays.
public final class ImagesPage {

    private static final String FOR_GOOD = "private, max-age=86400, immutable";

    private final Desk desk;
    private final Departure departure;
    private final Publications publications;
    private final Images images;
    private final Previews previews;
    private final Pages pages;

    public ImagesPage(
            Desk desk, Departure departure, Publications publications, Images images, Previews previews, Pages pages) {
        this.desk = desk;
        this.departure = departure;
        this.publications = publications;
        this.images = images;
        this.previews = previews;
        this.pages = pages;
    }

    /// Adds those chosen, or does what was asked of one: `earlier-7`, `remove-7`.
    public void change(Context context) {
        var words = Pages.visit(context).words();
        var typed = desk.typed(context);
        try {
            int waiting = departure.attach(typed, desk.places(), Uploads.in(context));
            var sheet = desk.found(typed);
            act(sheet.id(), Pages.typed(context, "image"));
            if (typed.id() != sheet.id()) context.header("HX-Replace-Url", "/publish/" + sheet.id());
            context.header("HX-Trigger", "images-changed");
            answer(context, sheet, waiting == 0 ? null : words.say("publish.image.waits"), 200);
        } catch (Refusal refusal) {
            answer(context, desk.found(typed), refusal.in(words), 422);
        }
    }

    /// Looks at the page it shares, for the first time or again.
    public void look(Context context) {
        var typed = desk.typed(context);
        var sheet = typed.keptAs(departure.keep(typed, desk.places()));
        publications.find(sheet.id())
                .filter(known -> Previews.isMissing(known) || !Pages.typed(context, "again").isEmpty())
                .ifPresent(previews::read);
        if (Pages.visit(context).partial()) pages.show(context, "publishing/proof", desk.proof(sheet));
        else pages.show(context, "publishing/composer", desk.model(sheet, null));
    }

    public void serve(Context context) {
        serve(context, images.find(Pages.number(context.pathParam("id"))));
    }

    /// The picture of the page it shares.
    public void servePreview(Context context) {
        serve(context, previews.picture(Pages.number(context.pathParam("id"))));
    }

    private static void serve(Context context, Optional<Draft.Image> found) {
        var image = found.orElseThrow(NotFoundResponse::new);
        context.header("Cache-Control", FOR_GOOD).contentType(image.type()).result(image.bytes());
    }

    private void act(int publication, String act) {
        int image = Pages.number(act.substring(act.indexOf('-') + 1));
        if (act.startsWith("earlier-")) images.moveEarlier(publication, image);
        if (act.startsWith("remove-")) images.remove(publication, image);
    }

    private void answer(Context context, Sheet sheet, @Nullable String said, int status) {
        context.status(status);
        var view = Pages.visit(context).partial() ? "publishing/images" : "publishing/composer";
        pages.show(context, view, desk.model(sheet, said));
    }
}
