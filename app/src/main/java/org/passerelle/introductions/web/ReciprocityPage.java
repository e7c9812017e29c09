package org.passerelle.introductions.web;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import org.passerelle.introductions.Balance;
import org.passerelle.introductions.Reciprocity;
import org.passerelle.platform.web.Pages;

/// Who brings, and for whom the owner connects.
public final class ReciprocityPage {

    private static final int LINES = 50;

    public record Model(List<Balance> bringing, List<Balance> helped) {

        public boolean isEmpty() {
            return bringing.isEmpty() && helped.isEmpty();
        }
    }

    private final Reciprocity reciprocity;
    private final Pages pages;

    public ReciprocityPage(Reciprocity reciprocity, Pages pages) {
        this.reciprocity = reciprocity;
        this.pages = pages;
    }

    public void show(Context context) {
        var all = reciprocity.all();
        var bringing = all.stream().filter(balance -> balance.received() > 0).limit(LINES).toList();
        var helped = all.stream()
                .filter(balance -> balance.given() > 0)
                .sorted(Comparator.comparingInt(Balance::given).reversed())
                .limit(LINES)
                .toList();
        pages.show(context, "introductions/reciprocity", new Model(bringing, helped));
    }
}
