package org.passerelle.imports.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.passerelle.imports.Import;
import org.passerelle.imports.Imports;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Words;
import org.passerelle.platform.web.Pages;

/// Where archives are laid down, and what was brought before.
public final class ImportList {

    /// @param problem why what was sent could not be taken, or null
    public record Model(List<Line> lines, @Nullable String problem) {}

    public record Line(int id, String state, String label, String sentence, String day) {}

    private final Imports imports;
    private final Almanac almanac;
    private final Pages pages;

    public ImportList(Imports imports, Almanac almanac, Pages pages) {
        this.imports = imports;
        this.almanac = almanac;
        this.pages = pages;
    }

    public void show(Context context) {
        pages.show(context, "imports/list", model(context, null));
    }

    void showAgain(Context context, String problem) {
        pages.showAgain(context, "imports/list", model(context, problem));
    }

    private Model model(Context context, @Nullable String problem) {
        var words = Pages.visit(context).words();
        return new Model(imports.all().stream().map(one -> line(one, words)).toList(), problem);
    }

    private Line line(Import one, Words words) {
        var counts = one.counts();
        return new Line(
                one.id(),
                words.say("state." + one.state().name().toLowerCase(Locale.ROOT)),
                one.label(),
                counts.bringsNothing() ? "" : words.say("imports.brought", counts.peopleNew(), counts.exchangesNew()),
                words.dates().full(almanac.dayOf(one.startedAt())));
    }
}
