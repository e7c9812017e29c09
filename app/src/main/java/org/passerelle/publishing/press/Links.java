package org.passerelle.publishing.press;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.http.WebAddress;

/// Addresses on the web as they should be passed on: whole, and without the marks that follow a reader around.
final class Links {

    private static final int CHARACTERS_MAXIMUM = 2_000;

    /// What newsletters, networks and counters add. As of 2026-11.
    private static final Pattern TRACKING = Pattern.compile(
            "(?i)(?:utm_\\w+|mtm_\\w+|pk_\\w+|at_(?:medium|campaign|custom\\d|link|format|creation|variant)|fbclid|gclid|gclsrc|dclid"
                    + "|msclkid|twclid|yclid|igshid|igsh|mc_[ce]id|_hs\\w+|mkt_tok|ref_src|wt_mc|xtor|oly_\\w+_id|vero_id|ns_\\w+|s_cid)");

    private Links() {}

    /// The address itself; empty where it leads nowhere on the web.
    static String clean(URI base, @Nullable String link) {
        if (link == null || link.length() > CHARACTERS_MAXIMUM) return "";
        return resolved(base, link.strip().replace(" ", "%20")).filter(WebAddress::is).map(Links::bare).orElse("");
    }

    private static Optional<URI> resolved(URI base, String link) {
        try {
            return link.isEmpty() ? Optional.empty() : Optional.of(base.resolve(link));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String bare(URI address) {
        var query = address.getRawQuery() == null
                ? ""
                : Stream.of(address.getRawQuery().split("&")).filter(each -> !tracks(each)).collect(joining("&"));
        var fragment = address.getRawFragment() == null || tracks(address.getRawFragment()) ? "" : "#" + address.getRawFragment();
        var path = address.getRawPath() == null ? "" : address.getRawPath();
        return address.getScheme() + "://" + address.getRawAuthority() + path + (query.isEmpty() ? "" : "?" + query) + fragment;
    }

    private static boolean tracks(String parameter) {
        return TRACKING.matcher(parameter.replaceAll("=.*", "")).matches();
    }
}
