package org.passerelle.publishing.web;

import java.net.URI;
import java.net.URISyntaxException;
import org.passerelle.platform.Refusal;

/// Addresses of pages, as people paste them.
final class Addresses {

    private Addresses() {}

    /// The same, once it is sure to be a page's; empty stays empty.
    static String web(String typed) {
        if (typed.isEmpty() || isWeb(typed)) return typed;
        throw new Refusal("publish.address.wrong", typed);
    }

    static boolean isWeb(String typed) {
        try {
            var address = new URI(typed);
            return address.getHost() != null && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
