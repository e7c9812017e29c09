package org.passerelle.publishing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A time during which nothing goes out.
///
/// @param until when it ends by itself; null where it lasts until the owner ends it
public record Standstill(Instant since, @Nullable Instant until) {}
