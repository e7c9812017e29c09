package org.passerelle.accounts.web;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import org.passerelle.accounts.Accounts;
import org.passerelle.accounts.Guesses;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.platform.web.Peers;

/// The page of an address and a password.
public final class SignIn {

    /// @param problem why the last try was refused, or null
    public record Model(String email, @Nullable String problem) {}

    private final Accounts accounts;
    private final Doorkeeper doorkeeper;
    private final Guesses guesses;
    private final Peers peers;
    private final Pages pages;

    public SignIn(Accounts accounts, Doorkeeper doorkeeper, Guesses guesses, Peers peers, Pages pages) {
        this.accounts = accounts;
        this.doorkeeper = doorkeeper;
        this.guesses = guesses;
        this.peers = peers;
        this.pages = pages;
    }

    public void show(Context context) {
        if (accounts.isEmpty()) context.redirect("/setup");
        else pages.show(context, "accounts/signin", new Model("", null));
    }

    public void signIn(Context context) {
        var email = requireNonNullElse(context.formParam("email"), "");
        try {
            guesses.count(peers.address(context));
            var account = accounts.matching(email, requireNonNullElse(context.formParam("password"), ""));
            doorkeeper.admit(context, account.orElseThrow(() -> new Refusal("signin.wrong")));
            Pages.go(context, "/");
        } catch (Refusal refusal) {
            var problem = refusal.in(Pages.visit(context).words());
            pages.showAgain(context, "accounts/signin", new Model(email, problem));
        }
    }

    public void signOut(Context context) {
        doorkeeper.dismiss(context);
        Pages.go(context, "/signin");
    }
}
