package org.passerelle.opportunities;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Named;

/// Work in sight, and what became of it: a mandate once it is won.
///
/// @param sign the day of the first sign
/// @param decided the day it was won or lost; null while it is open
/// @param value what it is worth, or null where not told
/// @param margin what is left of it after its costs, or null where not told
/// @param unplanned whether it was asked for out of the blue
/// @param service the new service it gave birth to; may be empty
/// @param reason why it was lost; may be empty
/// @param words the owner's own; may be empty
/// @param objectiveId the objective it serves, or null
/// @param referralId the referral it came by, where the owner said which, or null
/// @param said how they heard of the owner, in their order
/// @param moves the days it came to each stage, in that order
public record Opportunity(
        int id,
        String title,
        Stage stage,
        LocalDate sign,
        @Nullable LocalDate decided,
        @Nullable Money value,
        @Nullable Money margin,
        String currency,
        boolean unplanned,
        String service,
        String reason,
        String words,
        @Nullable Integer objectiveId,
        @Nullable Integer referralId,
        List<Named> people,
        List<Said> said,
        List<Move> moves,
        Map<TrustStep, LocalDate> trust) {

    /// @param on the day it came to that stage
    public record Move(Stage stage, LocalDate on) {}

    public boolean isWon() {
        return stage.outcome() == Stage.Outcome.WON;
    }

    public boolean isLost() {
        return stage.outcome() == Stage.Outcome.LOST;
    }

    public boolean isOpen() {
        return stage.isOpen();
    }

    /// What it brings: the margin, or the value where no margin was told.
    public Optional<Money> brings() {
        return Optional.ofNullable(margin == null ? value : margin);
    }

    /// The day it left the owner's hands: decided, or today while it is open.
    public LocalDate until(LocalDate today) {
        return decided == null ? today : decided;
    }

    /// The day it came to where it stands.
    public LocalDate since() {
        return moves.isEmpty() ? sign : moves.getLast().on();
    }
}
