package org.passerelle.duplicates.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One of those who may be one, as the review shows them.
///
/// @param calling what they do, in a line; may be empty
/// @param count exchanges of a person, people of an organisation
/// @param last day of an exchange, or null
/// @param sources where they come from, in words; empty for the owner's own hand
public record Side(
        int id, String name, String calling, String path, int count, @Nullable LocalDate last, List<String> sources, boolean archived) {}
