package org.passerelle.channels;

import java.net.URI;

/// What the owner needs to publish by hand.
///
/// @param compose the page to open
/// @param text to copy, as it should stand there
/// @param isFilledIn whether that page already holds the text; else it must be pasted
public record Handoff(URI compose, String text, boolean isFilledIn) {}
