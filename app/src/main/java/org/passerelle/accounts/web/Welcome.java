package org.passerelle.accounts.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.passerelle.accounts.Account;
import org.passerelle.accounts.Accounts;
import org.passerelle.platform.Words;
import org.passerelle.platform.web.Assets;
import org.passerelle.platform.web.Guards;
import org.passerelle.platform.web.Pages;
import org.passerelle.platform.web.Visit;
import org.passerelle.platform.web.Visits;

/// Opens each visit: who it is, in which language; and shows the way in to whoever has not signed in.
public final class Welcome {

    /// Below these, the address itself proves who wrote it, by a signature or a secret.
    private static final List<String> BY_ADDRESS = List.of("/link/", "/calendar/");
    /// Below these, nobody visits: files of ours, and devices that prove themselves at each request.
    private static final List<String> APART = List.of("/static/", "/dav", "/.well-known/");
    private static final Set<String> OPEN = Set.of("/signin", "/setup", "/language", "/manifest.webmanifest");
    /// Below it lie the pages strangers may see who were given their secret address.
    private static final String OPEN_FOLDER = "/card/";

    private final Doorkeeper doorkeeper;
    private final Accounts accounts;
    private final Assets assets;
    private final boolean demo;
    private final Supplier<LocalDate> today;

    public Welcome(Doorkeeper doorkeeper, Accounts accounts, Assets assets, boolean demo, Supplier<LocalDate> today) {
        this.doorkeeper = doorkeeper;
        this.accounts = accounts;
        this.assets = assets;
        this.demo = demo;
        this.today = today;
    }

    /// Before every page but the assets, and what devices ask, who bring their own password.
    public void greet(Context context) {
        if (isApart(context)) return;
        var visitor = doorkeeper.recognise(context);
        Visits.open(
                context,
                new Visit(
                        words(context, Optional.ofNullable(visitor.account())),
                        visitor.account() == null ? null : visitor.account().id(),
                        Guards.token(visitor.secret()),
                        context.path(),
                        "true".equals(context.header("HX-Request")),
                        demo,
                        Visits.choice(context, "theme", Set.of("light", "dark")),
                        !Visits.choice(context, "keys", Set.of("off")).equals("off"),
                        Visits.choice(context, "rows", Set.of("compact")).equals("compact"),
                        Visits.notice(context),
                        today.get(),
                        assets));
        if (visitor.account() == null && !isOpen(context.path()) && !isByAddress(context)) turnAway(context);
    }

    /// After {@link #greet}, and first to read what is sent: nobody unknown can make us read gigabytes. Where the address
    /// is the proof, a mail program may post without having seen a page.
    public void guard(Context context) {
        if (!isApart(context) && !isByAddress(context)) Guards.sameOrigin(context, Pages.visit(context).csrf());
    }

    private static boolean isApart(Context context) {
        return APART.stream().anyMatch(context.path()::startsWith);
    }

    private static boolean isByAddress(Context context) {
        return BY_ADDRESS.stream().anyMatch(context.path()::startsWith);
    }

    private static boolean isOpen(String path) {
        return OPEN.contains(path) || path.startsWith(OPEN_FOLDER);
    }

    private void turnAway(Context context) {
        var way = accounts.isEmpty() ? "/setup" : "/signin";
        if (context.header("HX-Request") != null) context.header("HX-Redirect", way).status(401);
        else context.redirect(way);
        context.skipRemainingHandlers();
    }

    private static Words words(Context context, Optional<Account> account) {
        var chosen = Visits.choice(context, "language", Set.of("fr", "en"));
        if (!chosen.isEmpty()) return Words.in(chosen);
        return account.map(Account::language)
                .map(Words::in)
                .orElseGet(() -> Visits.preferred(context.header("Accept-Language")));
    }
}
