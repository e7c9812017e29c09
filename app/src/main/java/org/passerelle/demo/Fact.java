package org.passerelle.demo;

import org.jspecify.annotations.Nullable;

/// One exchange with a person.
///
/// @param mine whether the owner spoke; a meeting is nobody's more than the other's
/// @param at seconds since 1970
/// @param talk the conversation it belongs to, numbered within the relation
/// @param turn its place in that conversation, from 0
/// @param script the words to use; null to make some up
/// @param also the full name of one more person who was there; null for none in particular
record Fact(Kind kind, boolean mine, long at, int talk, int turn, @Nullable String script, @Nullable String also) {

    enum Kind {
        MAIL,
        MESSAGE,
        MEETING,
        VIDEO,
        CALL,
        INVITATION,
        ENDORSEMENT,
        RECOMMENDATION,
        COMMENT,
        REACTION;

        boolean isInAgenda() {
            return this == MEETING || this == VIDEO || this == CALL;
        }

        boolean isConversation() {
            return this == MAIL || this == MESSAGE;
        }

        /// Whether one speaks to the other, so that who says it matters to the words.
        boolean isAddressed() {
            return isConversation() || this == INVITATION;
        }
    }

    static Fact of(Kind kind, boolean mine, long at, int talk, int turn) {
        return new Fact(kind, mine, at, talk, turn, null, null);
    }
}
