package org.passerelle.publishing;

import java.time.Instant;

/// The page a publication shares, as it was when it was read.
///
/// @param title empty where the page could not be read, or has none
/// @param isPictured whether a picture of it is kept
public record Preview(String url, String title, String description, boolean isPictured, Instant readAt) {

    public boolean isFound() {
        return !title.isEmpty();
    }
}
