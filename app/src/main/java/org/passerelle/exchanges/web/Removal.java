package org.passerelle.exchanges.web;

import io.javalin.http.Context;
import org.passerelle.exchanges.Exchanges;
import org.passerelle.platform.web.Pages;

/// Takes away an exchange noted by hand.
public final class Removal {

    private final Exchanges exchanges;

    public Removal(Exchanges exchanges) {
        this.exchanges = exchanges;
    }

    public void remove(Context context) {
        int edit = exchanges.remove(Pages.number(context.pathParam("id")));
        Pages.tell(context, Pages.visit(context).say("exchange.removed"), edit);
        Pages.go(context, Pages.back(context));
    }
}
