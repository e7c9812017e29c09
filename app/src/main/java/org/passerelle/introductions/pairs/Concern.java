package org.passerelle.introductions.pairs;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Named;

/// Why a text may matter to someone.
///
/// @param words of theirs that the text has too, the rarest first; or those of their need, as written
/// @param where they were read
/// @param on the day they were said, or null
/// @param isNeed whether it is something they look for
public record Concern(Named person, List<String> words, Where where, @Nullable LocalDate on, boolean isNeed, double score) {}
