package org.passerelle.visits.web;

import io.javalin.http.Context;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.VisitReports;
import org.passerelle.imports.Uploads;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Settings;
import org.passerelle.platform.web.Multipart;
import org.passerelle.platform.web.Pages;
import org.passerelle.publishing.Marks;
import org.passerelle.visits.VisitFile;
import org.passerelle.visits.Visits;

/// Where visits came from, beside the conversations of the same year; and the reports that told.
public final class VisitsPage {

    /// @param first as typed, like `last`
    /// @param site whose addresses are marked; as typed
    public record Model(
            Comparison comparison, List<VisitFile> files, String first, String last, String site, @Nullable String problem) {}

    private static final int FORM_BYTES_MAXIMUM = VisitReports.SIZE_BYTES_MAXIMUM + 100_000;

    private final Visits visits;
    private final Comparisons comparisons;
    private final Settings settings;
    private final Almanac almanac;
    private final Pages pages;

    public VisitsPage(Visits visits, Comparisons comparisons, Settings settings, Almanac almanac, Pages pages) {
        this.visits = visits;
        this.comparisons = comparisons;
        this.settings = settings;
        this.almanac = almanac;
        this.pages = pages;
    }

    public void show(Context context) {
        pages.show(context, "visits/visits", model("", "", Marks.of(settings).site(), null));
    }

    private Model model(String first, String last, String site, @Nullable String problem) {
        return new Model(comparisons.of(almanac.today()), visits.files(), first, last, site, problem);
    }

    /// Before anything of it is read: whether what comes fits. It is held in memory alone.
    public static void weigh(Context context) {
        if (!Multipart.fits(context, FORM_BYTES_MAXIMUM)) throw large();
    }

    private static Refusal large() {
        return new Refusal("visits.large", VisitReports.SIZE_BYTES_MAXIMUM / 1_000_000);
    }

    /// Brings one report in.
    public void bring(Context context) throws IOException, ServletException {
        var visit = Pages.visit(context);
        var first = Pages.typed(context, "first");
        var last = Pages.typed(context, "last");
        try {
            var part = context.req().getPart("report");
            if (part == null || part.getSize() == 0) throw new Refusal("visits.none");
            if (part.getSize() > VisitReports.SIZE_BYTES_MAXIMUM) throw large();
            var name = Uploads.harmless(String.valueOf(part.getSubmittedFileName()));
            try (var in = part.getInputStream()) {
                var brought = visits.bring(name, in.readAllBytes(), day(first), day(last));
                Pages.tell(context, visit.say("visits.brought", brought.file().visits(), brought.left()), brought.edits());
            }
            Pages.go(context, "/visits");
        } catch (Refusal refusal) {
            pages.showAgain(context, "visits/visits", model(first, last, Marks.of(settings).site(), refusal.in(visit.words())));
        }
    }

    public void remove(Context context) {
        int edit = visits.remove(Pages.number(context.pathParam("id")));
        Pages.tell(context, Pages.visit(context).say("visits.removed"), edit);
        Pages.go(context, "/visits");
    }

    /// Chooses the site whose addresses are marked in what is published from now on.
    public void mark(Context context) {
        var site = Pages.typed(context, "site");
        try {
            Marks.typed(site).keepIn(settings);
            Pages.tell(context, Pages.visit(context).say("settings.saved"));
            Pages.go(context, "/visits");
        } catch (Refusal refusal) {
            pages.showAgain(context, "visits/visits", model("", "", site, refusal.in(Pages.visit(context).words())));
        }
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw new Refusal("visits.day", typed);
        }
    }
}
