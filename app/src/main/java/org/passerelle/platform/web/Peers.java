package org.passerelle.platform.web;

import static java.util.stream.Collectors.toSet;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where visitors come from. Behind a reverse proxy all seem to come from it: its word for the address it serves is taken
/// only where the owner said that it may be trusted, since anyone can write that header.
public final class Peers {

    /// The addresses of the proxies trusted, separated by commas.
    public static final String SETTING = "PASSERELLE_TRUSTED_PROXY";

    private final Set<String> trusted;

    public Peers(Set<String> trusted) {
        this.trusted = Set.copyOf(trusted);
    }

    public static Peers asTheEnvironmentSays() {
        return new Peers(Arrays.stream(System.getenv().getOrDefault(SETTING, "").split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .collect(toSet()));
    }

    /// The address to count a visitor by.
    public String address(Context context) {
        return address(context.req().getRemoteAddr(), context.header("X-Forwarded-For"));
    }

    /// Proxies add at the end whom they serve: the last that is none of ours is as far as can be trusted.
    String address(String peer, @Nullable String forwarded) {
        if (forwarded == null || !trusted.contains(peer)) return peer;
        return List.of(forwarded.split(",")).reversed().stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty() && !trusted.contains(each))
                .findFirst()
                .orElse(peer);
    }
}
