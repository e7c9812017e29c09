package org.passerelle.platform.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;
import org.passerelle.platform.Sha256;

/// What every request passes: security headers on the way out, and no change from another site on the way in.
public final class Guards {

    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "worker-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private static final Set<HandlerType> HARMLESS = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

    private Guards() {}

    public static void headers(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (!context.path().startsWith("/static/")) context.header("Cache-Control", "private, no-store");
    }

    /// Refuses a change that does not come from one of our own pages: its origin and its token must both be ours.
    public static void sameOrigin(Context context, String token) {
        if (HARMLESS.contains(context.method())) return;
        if (!cameFromHere(context)) throw new ForbiddenResponse("origin");
        var header = context.header("X-CSRF-Token");
        var given = header != null ? header : context.formParam("_csrf");
        if (given == null || !same(given, token)) throw new ForbiddenResponse("token");
    }

    /// The token that follows from a cookie's secret.
    public static String token(String secret) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256("csrf " + secret));
    }

    public static byte[] sha256(String text) {
        return Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean cameFromHere(Context context) {
        var site = context.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) return false;
        var origin = context.header("Origin");
        if (origin == null) return site != null || context.header("Referer") == null;
        if (origin.equals("null")) return false;
        try {
            return URI.create(origin).getAuthority().equalsIgnoreCase(context.host());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean same(String given, String token) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
