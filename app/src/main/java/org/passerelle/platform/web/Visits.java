package org.passerelle.platform.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Words;

/// Opens visits, from what the browser brings.
public final class Visits {

    private Visits() {}

    public static void open(Context context, Visit visit) {
        Pages.open(context, visit);
    }

    /// A choice kept in a cookie, or empty where none of the values allowed.
    public static String choice(Context context, String name, Set<String> allowed) {
        var value = context.cookie(name);
        return value != null && allowed.contains(value) ? value : "";
    }

    /// Keeps a choice for a year.
    public static void choose(Context context, String name, String value) {
        var cookie = new io.javalin.http.Cookie(name, value, "/", 31_536_000);
        cookie.setHttpOnly(true);
        cookie.setSameSite(io.javalin.http.SameSite.LAX);
        context.cookie(cookie);
    }

    /// What was just done, told on the first whole page after it.
    public static Visit.@Nullable Notice notice(Context context) {
        var notice = Notices.read(context.cookie("notice"));
        if (notice != null && context.method() == io.javalin.http.HandlerType.GET) context.removeCookie("notice", "/");
        return notice;
    }

    /// The first of French and English a browser asks for; French where it asks for neither.
    public static Words preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) return Words.FRENCH;
        return Locale.LanguageRange.parse(acceptLanguage.isBlank() ? "fr" : acceptLanguage).stream()
                .map(Locale.LanguageRange::getRange)
                .filter(range -> range.startsWith("fr") || range.startsWith("en"))
                .findFirst()
                .map(Words::in)
                .orElse(Words.FRENCH);
    }
}
