package org.passerelle.exports.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.exports.Erasures;
import org.passerelle.exports.Exports;
import org.passerelle.exports.Form;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.web.Pages;

/// Each form, what it is for, and when it was last taken; a click brings it, written as it is read.
public final class ExportsPage {

    /// @param last null where it was never taken
    public record Line(Form form, @Nullable LocalDate last, double megabytes) {}

    /// The forms that serve one purpose.
    public record Group(String name, List<Line> lines) {}

    /// @param erasures made so far, the latest first
    public record Model(int people, int exchanges, Line archive, List<Group> groups, List<Erased> erasures) {}

    /// @param traces how many rows went with the person
    public record Erased(LocalDate day, int traces) {}

    /// Served to programs too: `/exports/schema.json`.
    private static final String SCHEMA = "/exports/schema.json";

    private final Exports exports;
    private final Erasures erasures;
    private final Almanac almanac;
    private final Pages pages;

    public ExportsPage(Exports exports, Erasures erasures, Almanac almanac, Pages pages) {
        this.exports = exports;
        this.erasures = erasures;
        this.almanac = almanac;
        this.pages = pages;
    }

    public void show(Context context) {
        var groups = List.of(
                group("people", Form.VCARD, Form.VCARD4, Form.CSV, Form.GOOGLE, Form.OUTLOOK),
                group("facts", Form.EXCHANGES, Form.ICS, Form.JSON));
        var model = new Model(exports.people(), exports.exchanges(), line(Form.ARCHIVE), groups, past());
        pages.show(context, "exports/exports", model);
    }

    private List<Erased> past() {
        return erasures.all().stream()
                .map(made -> new Erased(
                        made.at().atZone(almanac.zone()).toLocalDate(),
                        made.counts().values().stream().mapToInt(Integer::intValue).sum()))
                .toList();
    }

    public void download(Context context) throws IOException {
        var form = Form.of(context.pathParam("file")).orElseThrow(NotFoundResponse::new);
        context.header("Content-Disposition", "attachment; filename=\"" + form.file() + "\"");
        context.header("Cache-Control", "no-store").contentType(form.type());
        exports.write(form, Pages.visit(context).words(), Pages.home(context), context.outputStream());
    }

    /// What the JSON document is made of, for whoever reads it by program.
    public void schema(Context context) {
        var schema = ExportsPage.class.getResourceAsStream(SCHEMA);
        if (schema == null) throw new NotFoundResponse();
        context.contentType("application/schema+json").result(schema);
    }

    private Group group(String name, Form... forms) {
        return new Group(name, List.of(forms).stream().map(this::line).toList());
    }

    private Line line(Form form) {
        var last = exports.last(form);
        return new Line(
                form,
                last.map(taken -> taken.at().atZone(almanac.zone()).toLocalDate()).orElse(null),
                last.map(taken -> taken.bytes() / 1e6).orElse(0.0));
    }
}
