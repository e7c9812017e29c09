package org.passerelle.imports.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import org.passerelle.formats.Identity;
import org.passerelle.formats.Reading.DateOrder;
import org.passerelle.imports.Answers;
import org.passerelle.imports.Headers;
import org.passerelle.imports.Import;
import org.passerelle.imports.ImportDesk;
import org.passerelle.imports.ImportState;
import org.passerelle.imports.Imports;
import org.passerelle.imports.Intake;
import org.passerelle.imports.OwnIdentities;
import org.passerelle.imports.Sentences;
import org.passerelle.news.News;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Words;
import org.passerelle.platform.web.Pages;

/// One import, from first look to report.
public final class ImportPage {

    public record Preview(Import of, ImportDesk.Look look, Advance advance, Sentences sentences) {}

    public record Running(Import of, Advance advance, Sentences sentences) {}

    /// @param peopleThere of those it added, how many are still there
    /// @param news how much it told that is not dealt with
    public record Report(Import of, String day, long seconds, int peopleThere, int news, Sentences sentences) {}

    private final Imports imports;
    private final ImportDesk desk;
    private final Intake intake;
    private final OwnIdentities own;
    private final Headers headers;
    private final Almanac almanac;
    private final News news;
    private final Pages pages;

    public ImportPage(
            Imports imports, ImportDesk desk, Intake intake, OwnIdentities own, Headers headers, Almanac almanac,
            News news, Pages pages) {
        this.imports = imports;
        this.desk = desk;
        this.intake = intake;
        this.own = own;
        this.headers = headers;
        this.almanac = almanac;
        this.news = news;
        this.pages = pages;
    }

    public void show(Context context) {
        var of = find(context);
        var words = Pages.visit(context).words();
        switch (of.state()) {
            case BROUGHT -> pages.show(context, "imports/preview", preview(of, words));
            case WAITING, RUNNING, UNDOING -> pages.show(context, "imports/running", running(of, words));
            case DONE, STOPPED, INTERRUPTED, FAILED, UNDONE -> pages.show(context, "imports/report", report(of, words));
        }
    }

    /// The bar alone, asked for again and again; once there is something else to see, the whole page.
    public void progress(Context context) {
        var of = find(context);
        var words = Pages.visit(context).words();
        boolean looking = of.state() == ImportState.BROUGHT && !desk.look(of).isReady();
        if (!Pages.visit(context).partial()) Pages.go(context, "/imports/" + of.id());
        else if (!looking && !of.isRunning()) context.header("HX-Refresh", "true");
        else pages.show(context, "imports/progress", looking ? preview(of, words).advance() : running(of, words).advance());
    }

    /// Keeps what the owner answers, and looks again with it.
    public void look(Context context) {
        var of = find(context);
        imports.answer(of.id(), answers(context, of.answers()));
        Pages.go(context, "/imports/" + of.id());
    }

    /// Remembers what the owner says of a table's columns, for this table and all with the same headers.
    public void columns(Context context) {
        var of = find(context);
        var names = context.formParams("header");
        var fields = context.formParams("field");
        var columns = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(names.size(), fields.size()); i++) columns.put(names.get(i), fields.get(i));
        headers.remember(columns);
        desk.lookAgain(of);
        Pages.go(context, "/imports/" + of.id());
    }

    public void take(Context context) {
        var of = find(context);
        if (of.state().canGoOn() && !of.isRunning()) desk.take(of);
        Pages.go(context, "/imports/" + of.id());
    }

    public void stop(Context context) {
        desk.stop(find(context).id());
        Pages.go(context, "/imports/" + find(context).id());
    }

    public void undo(Context context) {
        var of = find(context);
        if (of.state().canBeUndone()) desk.undo(of, "true".equals(context.formParam("also")));
        Pages.go(context, "/imports/" + of.id());
    }

    /// Gives up one that was only looked at.
    public void leave(Context context) {
        var of = find(context);
        if (of.state() == ImportState.BROUGHT) intake.leave(of);
        Pages.go(context, "/imports");
    }

    private Preview preview(Import of, Words words) {
        var look = desk.look(of);
        return new Preview(of, look, Advance.of(of, Optional.of(look.watch()), look.watch().bytes(), words), new Sentences(words));
    }

    private Running running(Import of, Words words) {
        return new Running(of, Advance.of(of, desk.watch(of.id()), Advance.readBytes(of), words), new Sentences(words));
    }

    private Report report(Import of, Words words) {
        var ended = of.endedAt() == null ? of.startedAt() : of.endedAt();
        long seconds = Math.max(1, ended.getEpochSecond() - of.startedAt().getEpochSecond());
        var day = words.dates().full(almanac.dayOf(ended));
        int there = of.state() == ImportState.UNDONE ? imports.peopleThere(of.id()) : 0;
        return new Report(of, day, seconds, there, news.ofImport(of.id()), new Sentences(words));
    }

    private Answers answers(Context context, Answers before) {
        var me = new HashSet<>(before.me());
        context.formParams("me").stream().map(ImportPage::identity).flatMap(Optional::stream).forEach(me::add);
        var typed = context.formParam("address");
        if (typed != null && !typed.isBlank()) me.add(own.read(typed.strip()));
        var order = context.formParam("date_order");
        var chosen = order == null ? before.dateOrder() : DateOrder.valueOf(order);
        return new Answers(Set.copyOf(me), chosen);
    }

    private static Optional<Identity> identity(String value) {
        int space = value.indexOf(' ');
        return space < 0 ? Optional.empty() : Optional.of(new Identity(value.substring(0, space), value.substring(space + 1)));
    }

    private Import find(Context context) {
        try {
            return imports.find(Integer.parseInt(context.pathParam("id"))).orElseThrow(NotFoundResponse::new);
        } catch (NumberFormatException e) {
            throw new NotFoundResponse();
        }
    }
}
