package org.passerelle.people.web;

import io.javalin.http.Context;
import java.util.List;
import org.passerelle.network.Network;
import org.passerelle.platform.web.Pages;

/// Names that begin as one types, offered under a field, whatever it is called.
public final class Names {

    private final Network network;
    private final Pages pages;

    public Names(Network network, Pages pages) {
        this.network = network;
        this.pages = pages;
    }

    public void show(Context context) {
        var typed = context.queryParamMap().values().stream()
                .flatMap(List::stream)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
        pages.show(context, "people/names", typed.isEmpty() ? List.of() : Someone.choices(network, typed));
    }
}
