package org.passerelle.accounts.web;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import org.passerelle.accounts.Accounts;
import org.passerelle.accounts.Guesses;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.platform.web.Peers;

/// The first page of a new installation: the code the server printed makes the owner.
public final class SetUp {

    /// @param problem why the last try was refused, or null
    public record Model(String code, String name, String email, @Nullable String problem) {}

    private final Accounts accounts;
    private final Doorkeeper doorkeeper;
    private final Guesses guesses;
    private final Peers peers;
    private final Pages pages;

    public SetUp(Accounts accounts, Doorkeeper doorkeeper, Guesses guesses, Peers peers, Pages pages) {
        this.accounts = accounts;
        this.doorkeeper = doorkeeper;
        this.guesses = guesses;
        this.peers = peers;
        this.pages = pages;
    }

    public void show(Context context) {
        if (accounts.isEmpty()) pages.show(context, "accounts/setup", new Model("", "", "", null));
        else context.redirect("/signin");
    }

    public void setUp(Context context) {
        var code = requireNonNullElse(context.formParam("code"), "");
        var name = requireNonNullElse(context.formParam("name"), "");
        var email = requireNonNullElse(context.formParam("email"), "");
        try {
            guesses.count(peers.address(context));
            var password = requireNonNullElse(context.formParam("password"), "");
            doorkeeper.admit(context, accounts.setUp(code, name, email, password));
            Pages.go(context, "/imports");
        } catch (Refusal refusal) {
            var problem = refusal.in(Pages.visit(context).words());
            pages.showAgain(context, "accounts/setup", new Model(code, name, email, problem));
        }
    }
}
