package org.passerelle.addressbook;

import java.util.List;

/// What became of an address book since a token was given.
///
/// @param gone names of cards no longer there
/// @param token for the next time
/// @param more whether there are more, to be asked for with that token at once
public record Changes(List<Listed> changed, List<String> gone, SyncToken token, boolean more) {}
