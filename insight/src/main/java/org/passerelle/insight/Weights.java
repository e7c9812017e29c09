package org.passerelle.insight;

/// One number per medium: what an exchange weighs, in messages. A personal message is the unit; a weight of zero leaves
/// no trace. Meetings and answered calls count both ways, the others one way.
///
/// Any number of zero or more is accepted; an {@link IllegalArgumentException} names the one that is not.
public record Weights(
        double meeting, double call, double message, double comment, double reaction, double broadcast) {

    /// The table of the house \[H, our own heuristic]: an hour face to face is worth three messages, a “like” a tenth.
    public static final Weights DEFAULT = new Weights(3, 2, 1, .5, .1, 0);

    public Weights {
        atLeastZero("meeting", meeting);
        atLeastZero("call", call);
        atLeastZero("message", message);
        atLeastZero("comment", comment);
        atLeastZero("reaction", reaction);
        atLeastZero("broadcast", broadcast);
    }

    private static void atLeastZero(String medium, double weight) {
        if (!(weight >= 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException(
                    "The weight of a %s is %s: give a finite number of zero or more.".formatted(medium, weight));
        }
    }
}
