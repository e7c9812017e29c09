package org.passerelle.publishing.feedback;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Feedback.Kind;

/// What someone said or did on a network, to the owner or about what the owner published.
///
/// @param deliveryId what it is about, or null where it is about nothing that went out from here
/// @param exchangeId its exchange in the ledger, or null as long as nobody knows who they are
/// @param words empty for a reaction
/// @param url where it can be read and answered; may be empty
/// @param isPending whether it waits for the owner's approval there
public record Answer(
        int id,
        Respondent by,
        int channelId,
        @Nullable Integer deliveryId,
        @Nullable Integer exchangeId,
        Kind kind,
        String words,
        String url,
        boolean isPending,
        Instant at) {

    /// Whether they said something, rather than pressed a button.
    public boolean speaks() {
        return speaks(kind);
    }

    static boolean speaks(Kind kind) {
        return switch (kind) {
            case COMMENT, REPLY, MENTION, QUOTE, MESSAGE -> true;
            case REACTION, SHARE, FOLLOW -> false;
        };
    }

    public String word() {
        return word(kind);
    }

    static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
