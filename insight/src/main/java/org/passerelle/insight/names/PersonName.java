package org.passerelle.insight.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person's name in its two halves, from two fields or read out of one line.
///
/// @param isOrderSure whether it was told which half is which: by fields, by a comma, by capitals, by a given name in use
public record PersonName(
        GivenName given, FamilyName family, boolean isOrderSure, String writtenGiven, String writtenFamily) {

    /// From two fields; either may be blank.
    public static PersonName of(String given, String family) {
        return new PersonName(GivenName.of(given), FamilyName.of(family), true, given.strip(), family.strip());
    }

    /// From a name as shown, in either order: *Mireille Tremblay*, *TREMBLAY Mireille*, *Tremblay, Mireille*,
    /// *Mme Mireille Tremblay (née Côté), MBA*. A half that is not there is empty. Cost: linear.
    public static PersonName read(String shown) {
        return ShownName.read(shown);
    }

    /// All ways of parting a name as shown in two halves: as {@link #read} does first, then as its words allow, in either
    /// order where that is not sure. None but the first where a comma, capitals or a birth name told beside it part it. Cost:
    /// quadratic in its words.
    public static List<PersonName> readings(String shown) {
        return ShownName.readings(shown);
    }

    static PersonName unsure(String given, String family) {
        return new PersonName(GivenName.of(given), FamilyName.of(family), false, given, family);
    }

    /// How two names resemble each other half by half; where an order is not sure, the better of both. Symmetric.
    public NameLikeness compare(PersonName other) {
        var straight = halves(other);
        if (isOrderSure && other.isOrderSure) return straight;
        var turned = isOrderSure ? halves(other.turned()) : turned().halves(other);
        return straight.distance() <= turned.distance() ? straight : turned;
    }

    private PersonName turned() {
        return of(writtenFamily, writtenGiven);
    }

    private NameLikeness halves(PersonName other) {
        return new NameLikeness(
                given.isEmpty() || other.given.isEmpty() ? null : given.compare(other.given),
                family.isEmpty() || other.family.isEmpty() ? null : family.compare(other.family));
    }

    /// How two people's names resemble each other.
    ///
    /// @param given `null` where one of them has none
    /// @param family likewise
    public record NameLikeness(@Nullable Resemblance given, @Nullable Resemblance family) {

        /// Whether both halves are known and may be one person's, and not by initials alone.
        public boolean agrees() {
            return given != null && family != null && given.agrees() && family.agrees()
                    && (given != Resemblance.INITIAL || family != Resemblance.INITIAL);
        }

        /// Whether a half known of both is another person's: *Jean* and *Jeanne Tremblay*. A name by marriage hides a
        /// family name by birth, so that this is a reason to ask, not proof.
        public boolean differs() {
            return given != null && !given.agrees() || family != null && !family.agrees();
        }

        private int distance() {
            return distance(given) + distance(family);
        }

        private static int distance(@Nullable Resemblance half) {
            return half == null ? Resemblance.APART.ordinal() : half.ordinal();
        }
    }
}
