package org.passerelle.cards;

import org.passerelle.platform.Refusal;

/// What a visitor leaves in answer to a card.
///
/// @param address how to reach them, as typed
/// @param words a personal word; may be empty
public record Reply(String name, String address, String words) {

    public static final int NAME_CHARACTERS_MAXIMUM = 120;
    public static final int ADDRESS_CHARACTERS_MAXIMUM = 200;
    public static final int WORDS_CHARACTERS_MAXIMUM = 1_000;

    public Reply {
        name = name.strip().replaceAll("\\s+", " ");
        address = address.strip();
        words = words.strip().replace("\r\n", "\n");
        if (name.isEmpty()) throw new Refusal("reply.nameless");
        if (address.isEmpty()) throw new Refusal("reply.addressless");
        boolean fits = name.length() <= NAME_CHARACTERS_MAXIMUM
                && address.length() <= ADDRESS_CHARACTERS_MAXIMUM
                && words.length() <= WORDS_CHARACTERS_MAXIMUM;
        if (!fits) throw new Refusal("reply.long");
    }
}
