package org.passerelle.introductions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Named;

/// Thanks owed to someone.
///
/// @param of the introduction or the referral they are owed for
/// @param towards the person it brought, or null where nobody came yet
/// @param remind the day Today speaks of it, or null
public record Debt(Named person, For of, @Nullable Named towards, LocalDate since, @Nullable LocalDate remind) {

    /// What thanks are owed for, and the address of where they are said.
    public sealed interface For {

        record AnIntroduction(int id) implements For {}

        record AReferral(int id, int place) implements For {}
    }

    /// The page they are said on.
    public String path() {
        return switch (of) {
            case For.AnIntroduction introduction -> "/introductions/" + introduction.id();
            case For.AReferral referral -> "/referrals/" + referral.id();
        };
    }

    /// Where they are put off.
    public String laterPath() {
        return switch (of) {
            case For.AnIntroduction introduction -> "/introductions/%d/thanks/later".formatted(introduction.id());
            case For.AReferral referral -> "/referrals/%d/thanks/%d/later".formatted(referral.id(), referral.place());
        };
    }
}
