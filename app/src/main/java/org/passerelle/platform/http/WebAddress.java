package org.passerelle.platform.http;

import java.net.URI;
import java.net.URISyntaxException;

/// What is an address of the web: a machine, by `http` or `https`.
public final class WebAddress {

    private WebAddress() {}

    public static boolean is(URI address) {
        var scheme = address.getScheme();
        return address.getHost() != null && ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme));
    }

    /// Whether it is one as typed.
    public static boolean is(String typed) {
        try {
            return is(new URI(typed));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
