package org.passerelle.browser;

import java.util.List;

/// Every page of the product. A new page is a new line here, and is then held to everything pages are held to.
final class Places {

    /// Before the owner exists.
    static final List<String> FIRST = List.of("/setup");

    /// With an owner who has not signed in.
    static final List<String> OUTSIDE = List.of("/signin");

    /// Signed in.
    static final List<String> INSIDE = List.of("/nowhere");

    private Places() {}
}
