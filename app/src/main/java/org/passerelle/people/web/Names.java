package org.passerelle.people.web;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import java.util.List;
import org.passerelle.network.Network;
import org.passerelle.platform.web.Pages;

/// Names that begin as one types, offered under a field.
public final class Names {

    private final Network network;
    private final Pages pages;

    public Names(Network network, Pages pages) {
        this.network = network;
        this.pages = pages;
    }

    public void show(Context context) {
        var typed = requireNonNullElse(context.queryParam("through"), "").strip();
        pages.show(context, "people/names", typed.isEmpty() ? List.of() : EncounterCorrection.choices(network, typed));
    }
}
