package org.passerelle.today;

import org.passerelle.insight.Band;
import org.passerelle.insight.Layer;

/// Someone as a row shows them.
///
/// @param calling what they do, in a line; may be empty
/// @param dormant no exchange for three years, after there had been some
public record Face(int id, String name, String calling, Band band, Layer layer, boolean dormant) {

    /// The word their bars are drawn by.
    public String state() {
        return dormant ? "dormant" : band.name().toLowerCase(java.util.Locale.ROOT);
    }
}
