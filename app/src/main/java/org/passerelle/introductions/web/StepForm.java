package org.passerelle.introductions.web;

import io.javalin.http.Context;
import org.passerelle.introductions.Outcome;
import org.passerelle.introductions.Side;
import org.passerelle.introductions.Step;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;

/// A step as a form of the page names it.
final class StepForm {

    private StepForm() {}

    static Step read(Context context) {
        var side = Pages.typed(context, "side").equals("second") ? Side.SECOND : Side.FIRST;
        return switch (Pages.typed(context, "step")) {
            case "ask" -> new Step.Ask(side);
            case "agree" -> new Step.Answer(side, true);
            case "decline" -> new Step.Answer(side, false);
            case "make" -> new Step.Make(false);
            case "make-anyway" -> new Step.Make(true);
            case "conclude" -> new Step.Conclude(kind(context), Pages.typed(context, "words"));
            case "thank" -> new Step.Thank(Typed.means(context));
            case "drop" -> new Step.Drop();
            default -> throw new Refusal("introduction.step");
        };
    }

    static Outcome.Kind kind(Context context) {
        return Outcome.Kind.of(Pages.typed(context, "kind")).orElseThrow(() -> new Refusal("introduction.kind"));
    }
}
