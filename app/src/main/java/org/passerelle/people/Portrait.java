package org.passerelle.people;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known of someone already, as far as a card could add to it.
final class Portrait {

    /// Something known, and the import that said it first; null for the owner's own hand.
    record Known(int id, @Nullable Integer importId) {}

    String name = "";
    String birthday = "";
    String note = "";
    boolean hasBirthday;
    boolean hasNote;
    boolean hasEncounter;
    /// By folded title and organisation.
    final Map<String, Known> roles = new HashMap<>();
    /// The statement each row of a role makes now.
    final Map<Integer, String> rolesByRow = new HashMap<>();
    /// By name, with no id of their own.
    final Map<String, Known> tags = new HashMap<>();
}
