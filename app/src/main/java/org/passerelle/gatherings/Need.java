package org.passerelle.gatherings;

import org.jspecify.annotations.Nullable;
import org.passerelle.people.Named;

/// Something somebody looks for, as the owner noted it.
///
/// @param words « un imprimeur pour janvier »
/// @param of who looks for it; null for the owner, who says so of the event
public record Need(String words, @Nullable Named of) {}
