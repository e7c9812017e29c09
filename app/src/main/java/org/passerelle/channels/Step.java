package org.passerelle.channels;

import java.net.URI;
import java.util.Map;

/// The way to the network's own page of agreement.
public sealed interface Step {

    /// @param to that page
    /// @param settings learnt on the way, to keep before the owner leaves
    /// @param secrets learnt on the way, to keep before the owner leaves
    record Go(URI to, Map<String, String> settings, Map<String, String> secrets) implements Step {}

    /// There is no way, and why.
    record Refused(Reason reason) implements Step {}
}
