package org.passerelle.accounts;

import org.jspecify.annotations.Nullable;

/// Someone who signs in.
///
/// @param language `fr` or `en` as chosen, or null to follow the browser
public record Account(int id, String email, String name, @Nullable String language) {}
