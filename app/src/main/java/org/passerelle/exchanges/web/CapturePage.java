package org.passerelle.exchanges.web;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.exchanges.capture.Capture;
import org.passerelle.exchanges.capture.Captured;
import org.passerelle.exchanges.capture.Directory;
import org.passerelle.exchanges.capture.Logbook;
import org.passerelle.exchanges.capture.Logbook.Logged;
import org.passerelle.people.People;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;

/// One line in, what was understood of it shown, then written down.
public final class CapturePage {

    /// @param form what was understood, or null for an empty line
    /// @param problem why it cannot be saved as it is, or null
    public record Model(String text, @Nullable CaptureForm form, @Nullable String problem) {}

    /// @param undo where to undo it, or empty
    public record Saved(String sentence, String undo) {}

    private final Logbook logbook;
    private final Directory directory;
    private final People people;
    private final Almanac almanac;
    private final Pages pages;

    public CapturePage(Logbook logbook, Directory directory, People people, Almanac almanac, Pages pages) {
        this.logbook = logbook;
        this.directory = directory;
        this.people = people;
        this.almanac = almanac;
        this.pages = pages;
    }

    /// The page; `?with=7` begins the line with a name.
    public void show(Context context) {
        var with = people.name(Pages.number(context.queryParam("with")));
        var text = with.map(name -> Pages.visit(context).say("capture.with", name) + " ").orElse("");
        pages.show(context, "exchanges/capture", new Model(text, null, null));
    }

    public void preview(Context context) {
        var text = Pages.typed(context, "text");
        var form = text.isEmpty() ? null : CaptureForm.of(text, captured(text));
        pages.show(context, "exchanges/understood", new Model(text, form, null));
    }

    public void save(Context context) {
        var text = Pages.typed(context, "text");
        var captured = captured(text);
        boolean corrected = text.equals(requireNonNullElse(context.formParam("read"), ""));
        var form = corrected ? CaptureForm.typed(context, text, captured) : CaptureForm.of(text, captured);
        try {
            if (text.isEmpty()) throw new Refusal("capture.empty");
            // Someone is added only once the owner has seen that they will be.
            if (!corrected && form.who().stream().anyMatch(who -> who.chosen().equals(CaptureForm.NEW)))
                throw new Refusal("capture.newcomer");
            told(context, logbook.log(form.entry()), form);
        } catch (Refusal refusal) {
            boolean partial = Pages.visit(context).partial();
            if (partial) context.header("HX-Retarget", "closest form").header("HX-Reswap", "outerHTML");
            var model = new Model(text, text.isEmpty() ? null : form, refusal.in(Pages.visit(context).words()));
            pages.showAgain(context, partial ? "exchanges/capture-again" : "exchanges/capture", model);
        }
    }

    private void told(Context context, Logged logged, CaptureForm form) {
        var visit = Pages.visit(context);
        var names = logged.people().stream()
                .map(id -> people.name(id).orElse(""))
                .collect(Collectors.joining(", "));
        var sentence = visit.say(
                form.isExchange() ? "capture.saved" : form.note().isBlank() ? "capture.promised" : "capture.noted", names);
        if (visit.partial()) {
            context.header("HX-Trigger", "exchange-noted");
            pages.show(context, "exchanges/captured", new Saved(sentence, Pages.undo(List.of(logged.edit()))));
        } else {
            Pages.tell(context, sentence, logged.edit());
            Pages.go(context, "/people/" + logged.people().getFirst());
        }
    }

    private Captured captured(String text) {
        return Capture.read(text, almanac.today(), directory);
    }
}
