package org.passerelle.accounts.web;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.passerelle.accounts.Accounts;
import org.passerelle.platform.web.Pages;
import org.passerelle.platform.web.Visits;

/// How a visitor wants the pages: language, theme, shortcuts, height of rows.
public final class Choices {

    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "language", Set.of("fr", "en"),
            "theme", Set.of("light", "dark", "auto"),
            "keys", Set.of("on", "off"),
            "rows", Set.of("comfortable", "compact"));

    private final Accounts accounts;

    public Choices(Accounts accounts) {
        this.accounts = accounts;
    }

    public void choose(Context context) {
        ALLOWED.forEach((name, values) -> Optional.ofNullable(context.formParam(name))
                .filter(values::contains)
                .ifPresent(value -> keep(context, name, value)));
        context.redirect(Pages.back(context), io.javalin.http.HttpStatus.SEE_OTHER);
    }

    private void keep(Context context, String name, String value) {
        Visits.choose(context, name, value);
        var account = Pages.visit(context).accountId();
        if (name.equals("language") && account != null) accounts.speak(account, value);
    }
}
