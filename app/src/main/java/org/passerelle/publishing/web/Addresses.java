package org.passerelle.publishing.web;

import org.passerelle.platform.Refusal;
import org.passerelle.platform.http.WebAddress;

/// Addresses of pages, as people paste them.
final class Addresses {

    private Addresses() {}

    /// The same, once it is sure to be a page's; empty stays empty.
    static String web(String typed) {
        if (typed.isEmpty() || WebAddress.is(typed)) return typed;
        throw new Refusal("publish.address.wrong", typed);
    }
}
