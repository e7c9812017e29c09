package org.passerelle.addressbook;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a device has seen: every change up to this one.
///
/// @param extent of whom the address book spoke; once they are others, the device starts over
public record SyncToken(int revision, String extent) {

    private static final Pattern TEXT = Pattern.compile("urn:passerelle:cards:(\\d{1,9}):([0-9a-z]+)");

    /// Empty where it is none of ours.
    public static Optional<SyncToken> parse(String text) {
        var found = TEXT.matcher(text.strip());
        return found.matches()
                ? Optional.of(new SyncToken(Integer.parseInt(found.group(1)), found.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "urn:passerelle:cards:" + revision + ":" + extent;
    }
}
