package org.passerelle.cards;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Address;
import org.passerelle.platform.Refusal;

/// One of the owner's cards. Texts may be empty, never null.
///
/// @param id 0 for one not yet kept
/// @param sphereId whom it is for, or null
/// @param words a line or two: what I do, how to reach me
/// @param links addresses, profiles and sites, one a line
/// @param secret of the public form; null while it is closed
public record OwnCard(
        int id, @Nullable Integer sphereId, String name, String title, String words, String links, @Nullable String secret) {

    private static final int LINE_CHARACTERS_MAXIMUM = 200;
    private static final int TEXT_CHARACTERS_MAXIMUM = 1_000;

    /// Refuses a card without a name, or longer than a card is.
    public OwnCard {
        if (name.isBlank()) throw new Refusal("card.nameless");
        if (Math.max(name.length(), title.length()) > LINE_CHARACTERS_MAXIMUM) throw new Refusal("card.long");
        if (Math.max(words.length(), links.length()) > TEXT_CHARACTERS_MAXIMUM) throw new Refusal("card.long");
    }

    public boolean isOpen() {
        return secret != null;
    }

    /// Its links, each read for what it is; a line that is none of these is left out.
    ///
    /// @param country of telephone numbers without their prefix, two letters
    public List<Address> addresses(String country) {
        return links.lines().flatMap(line -> Address.read(line, country).stream()).toList();
    }
}
