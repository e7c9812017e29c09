package org.passerelle.insight.duplicates;

import java.util.List;
import java.util.Map;

/// What one source says of someone, as written.
///
/// @param id the caller’s own number for it, different for each description
/// @param values by trait, several of one where there are several (e-mails, family names); blank ones count for nothing
public record Description(int id, Map<Trait, List<String>> values) {}
