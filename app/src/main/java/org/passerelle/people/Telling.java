package org.passerelle.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.PartialDate;
import org.passerelle.formats.Trace.Name;

/// A person as they are to be known from now on, as far as a card can tell it.
///
/// @param addresses all that are shown; none may be another person's
/// @param roles to add, where their number is 0, or to change; others stay as they are
/// @param labels all spheres, in either language, and tags
public record Telling(
        Name name, @Nullable PartialDate birthday, String note, List<Address> addresses, List<Role> roles, List<String> labels) {}
