package org.passerelle.accounts.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.accounts.Account;
import org.passerelle.accounts.Accounts;
import org.passerelle.accounts.Sessions;

/// Tells who is at the door from the cookie they bring, and gives cookies out.
public final class Doorkeeper {

    private static final String COOKIE = "passerelle";

    /// @param secret the cookie's: a session's when signed in, a guest's otherwise
    public record Visitor(String secret, @Nullable Account account) {}

    private final Accounts accounts;
    private final Sessions sessions;
    private final boolean demo;

    public Doorkeeper(Accounts accounts, Sessions sessions, boolean demo) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.demo = demo;
    }

    /// Whoever comes; in the demo, and there alone, a visitor on this very machine is let in as its owner.
    Visitor recognise(Context context) {
        var secret = Optional.ofNullable(context.cookie(COOKIE));
        var account = secret.flatMap(sessions::account);
        if (account.isPresent()) return new Visitor(secret.get(), account.get());
        if (demo && isLoopback(context)) return admit(context, accounts.demo("Camille Roy", "camille.roy@example.org"));
        return new Visitor(secret.orElseGet(() -> greet(context)), null);
    }

    Visitor admit(Context context, Account account) {
        var secret = sessions.open(account.id());
        give(context, secret);
        return new Visitor(secret, account);
    }

    void dismiss(Context context) {
        Optional.ofNullable(context.cookie(COOKIE)).ifPresent(sessions::close);
        context.removeCookie(COOKIE, "/");
    }

    private String greet(Context context) {
        var secret = sessions.newSecret();
        if (!context.path().startsWith("/static/")) give(context, secret);
        return secret;
    }

    private void give(Context context, String secret) {
        var cookie = new Cookie(COOKIE, secret, "/", (int) Sessions.LIFE.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        cookie.setSecure(isSecure(context));
        context.cookie(cookie);
    }

    private static boolean isSecure(Context context) {
        return context.scheme().equals("https") || "https".equals(context.header("X-Forwarded-Proto"));
    }

    private static boolean isLoopback(Context context) {
        if (context.header("X-Forwarded-For") != null || context.header("Forwarded") != null) return false;
        try {
            return InetAddress.getByName(context.req().getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
