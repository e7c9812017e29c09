package org.passerelle.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A telephone or a computer its owner lets in.
///
/// @param writes whether it may change what it reads
/// @param nearest whether it sees the nearest people only
/// @param seenAt when it last came, to the minute; null where it never did
public record Device(
        int id, int accountId, String name, boolean writes, boolean nearest, Instant createdAt, @Nullable Instant seenAt) {}
