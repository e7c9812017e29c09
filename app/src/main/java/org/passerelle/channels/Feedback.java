package org.passerelle.channels;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something someone said or did there, to the owner or about a publication.
///
/// @param remoteId by which the network knows it: the same thing never comes under two
/// @param words in plain text; empty for a reaction
/// @param about the remote id of the publication it is about; empty where it is about none
/// @param url where it can be read and answered, or null
/// @param isPending whether it waits for the owner's approval there
public record Feedback(
        String remoteId, Kind kind, Author author, String words, Instant at, String about, @Nullable URI url, boolean isPending) {

    public enum Kind {
        COMMENT,
        REPLY,
        MENTION,
        REACTION,
        SHARE,
        QUOTE,
        FOLLOW,
        MESSAGE
    }

    /// @param handle by which the network knows them, whole: `leon@example.social`; may be empty
    /// @param name as they call themselves
    /// @param url their page, or null
    /// @param email where the network tells it; else empty
    public record Author(String handle, String name, @Nullable URI url, String email) {}
}
