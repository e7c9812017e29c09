package org.passerelle.insight.names;

/// How likely two names are one organisation’s, and why.
///
/// @param likeness 0 to 1, higher is surer; from [#PROPOSED] up it is worth asking the owner
public record OrganisationLikeness(double likeness, Ground ground) {

    /// From here up two names are proposed as one.
    public static final double PROPOSED = 0.75;

    static final OrganisationLikeness NONE = new OrganisationLikeness(0, Ground.APART);

    /// What speaks for one organisation, strongest first.
    public enum Ground {
        /// The same but for capitals, accents, points and small words.
        EQUAL(.99),
        /// The same but for *inc.*, *SARL*, *Ltd*.
        LEGAL_FORM(.96),
        /// One is the initials of the other, and of no other known.
        INITIALS(.92),
        /// The same words in another order.
        ORDER(.9),
        /// A slip of the hand in a long word.
        TYPING(.88),
        /// *Groupe* before it, a country after it.
        WHOLE(.8),
        /// The initials of several that are known.
        SHARED_INITIALS(.4),
        /// Nothing.
        APART(0);

        private final double likeness;

        Ground(double likeness) {
            this.likeness = likeness;
        }

        OrganisationLikeness likeness() {
            return new OrganisationLikeness(likeness, this);
        }
    }
}
