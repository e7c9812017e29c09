package org.passerelle.publishing.feedback;

import org.jspecify.annotations.Nullable;
import org.passerelle.today.Face;

/// What someone said, and what they are to the owner.
///
/// @param face null as long as nobody knows who they are
/// @param isFirst whether nothing had been heard of them before
public record Voice(Answer answer, @Nullable Face face, boolean isFirst) {

    public boolean isKnown() {
        return face != null;
    }

    public String name() {
        return answer.by().called();
    }
}
