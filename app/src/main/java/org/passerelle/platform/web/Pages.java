package org.passerelle.platform.web;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.joining;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Renders templates, whole or as the fragment htmx asked for.
public final class Pages {

    private static final String VISIT = "visit";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "org.passerelle.pages");

    public Pages() {
        templates.setBinaryStaticContent(true);
    }

    /// The visitor of this request.
    public static Visit visit(Context context) {
        Visit visit = context.attribute(VISIT);
        if (visit == null) throw new IllegalStateException("No visit was opened for " + context.path());
        return visit;
    }

    static void open(Context context, Visit visit) {
        context.attribute(VISIT, visit);
    }

    /// Renders `people/list.jte` as `people/list`; the template takes `visit` and a `model`.
    public void show(Context context, String template, Object model) {
        var output = new Utf8ByteOutput();
        templates.render(template + ".jte", Map.of("visit", visit(context), "model", model), output);
        context.header("Vary", "HX-Request, Cookie");
        context.contentType("text/html;charset=utf-8").result(output.toByteArray());
    }

    /// The same, for a form that must be shown again: the reasons stand beside its fields.
    public void showAgain(Context context, String template, Object model) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(context, template, model);
    }

    /// Goes on to another page: a redirect the browser follows, or the place htmx swaps in.
    public static void go(Context context, String path) {
        if (visit(context).partial()) context.header("HX-Location", path).status(HttpStatus.NO_CONTENT);
        else context.redirect(path, HttpStatus.SEE_OTHER);
    }

    /// A number of an address; 0 where it is none.
    public static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    /// The page of ours the visitor came from, to go back to; the start where there is none.
    public static String back(Context context) {
        try {
            var from = URI.create(Optional.ofNullable(context.header("Referer")).orElse("/"));
            var query = from.getRawQuery() == null ? "" : "?" + from.getRawQuery();
            var path = from.getRawPath() == null || from.getRawPath().isEmpty() ? "/" : from.getRawPath();
            return path.startsWith("//") ? "/" : path + query;
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }

    /// Where this visitor reached us: `https://example.org`.
    public static String home(Context context) {
        boolean secret = context.scheme().equals("https") || "https".equals(context.header("X-Forwarded-Proto"));
        return (secret ? "https://" : "http://") + context.host();
    }

    /// What a field of a form holds, without the blanks around it; empty where it was not sent.
    public static String typed(Context context, String field) {
        return requireNonNullElse(context.formParam(field), "").strip();
    }

    /// Keeps a notice for the next page: what was done.
    public static void tell(Context context, String sentence) {
        tell(context, sentence, List.of());
    }

    /// The same, with the edit that would undo it; 0 where nothing changed.
    public static void tell(Context context, String sentence, int edit) {
        tell(context, sentence, List.of(edit));
    }

    /// The same, with the edits made as one, in their order.
    public static void tell(Context context, String sentence, List<Integer> edits) {
        keepNotice(context, sentence, undo(edits));
    }

    /// The same, with where a form can be posted to undo it.
    public static void tellUndoable(Context context, String sentence, String undo) {
        keepNotice(context, sentence, undo);
    }

    /// Where to undo edits made as one, in their order; empty where none of them changed anything.
    public static String undo(List<Integer> edits) {
        var made = edits.stream().filter(edit -> edit != 0).map(String::valueOf).collect(joining("-"));
        return made.isEmpty() ? "" : "/undo/" + made;
    }

    private static void keepNotice(Context context, String sentence, String undo) {
        var cookie = new io.javalin.http.Cookie("notice", Notices.write(sentence, undo), "/", 60);
        cookie.setHttpOnly(true);
        cookie.setSameSite(io.javalin.http.SameSite.LAX);
        context.cookie(cookie);
    }
}
