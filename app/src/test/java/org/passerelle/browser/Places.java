package org.passerelle.browser;

import java.util.List;

/// Every page of the product, seen by an owner whose network is the cast. A new page is a new line here, and is then held
/// to everything pages are held to.
final class Places {

    /// Before the owner exists.
    static final List<String> FIRST = List.of("/setup");

    /// With an owner who has not signed in.
    static final List<String> OUTSIDE = List.of("/signin");

    /// Signed in; Mireille is the first of the cast.
    static final List<String> INSIDE = List.of(
            "/",
            "/results",
            "/settings",
            "/settings/ties",
            "/people",
            "/people?q=imprimeur",
            "/people?q=nobody+at+all",
            "/people/new",
            "/people/1",
            "/people/1/name",
            "/people/1/addresses",
            "/people/1/roles",
            "/people/1/groups",
            "/people/1/encounter",
            "/people/1/note",
            "/nowhere");

    private Places() {}
}
