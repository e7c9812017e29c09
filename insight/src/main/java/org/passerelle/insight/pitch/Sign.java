package org.passerelle.insight.pitch;

import java.util.regex.Pattern;

/// What can be noticed in a message, in French or English: most speak for a pitch, some for a word meant for one person.
///
/// The words of each stand in `signs.txt`, beside this class. Lists, points and limits are heuristics \[H].
public enum Sign {
    /// Words of offers: offer, promotion, demo, rates, discount, packages, no obligation.
    OFFER(2),
    /// A price, a discount or an amount of money.
    PRICE(1),
    /// A price by the month, the hour or the piece, or one that begins somewhere.
    RATE(2),
    /// A question or a phrase that would have the reader say yes: shall I, interested, how many.
    NUDGE(2),
    /// An opening question about the reader's troubles: tired of, did you know, what if.
    HOOK(2),
    /// The reader's clients, team, bill or premises, as someone who would sell to them speaks of them.
    YOUR_BUSINESS(1),
    /// Something given first: on us, free of charge, a trial, a loan.
    BAIT(2),
    /// A link to a calendar, a shop or a form, or an invitation to use one.
    LINK(1),
    /// Hurry: a last day, few places left, an order to act.
    URGENCY(2),
    /// A call, a visit or a demonstration asked for, to be shown something.
    APPOINTMENT(2),
    /// Success promised or boasted of.
    CLAIM(2),
    /// Someone who speaks for a house that sells, or of what they do for people like you.
    TRADE(2),
    /// I, we and ours far more often than you and yours.
    SELF(1),
    /// More than 120 words.
    LONG(1),
    /// Words in capitals, or exclamation marks in a row.
    SHOUTING(1),
    /// Gaps a mail merge left open: {prénom}, [Name], %FIRSTNAME%, “Hello ,”.
    HOLE(3),
    /// The form of a press release.
    PRESS_RELEASE(3),

    /// A reason to write that comes from the other: thanks, an answer, something promised.
    REASON(-2),
    /// Someone or something shared: a person, an evening, a town, a past.
    COMMON_GROUND(-2),
    /// Something of theirs, named precisely: a text read, a talk heard, a building visited.
    REFERENCE(-2),
    /// Care for the other's time and freedom: sorry, no rush, only if you wish.
    CARE(-2),
    /// Help asked for, or something one needs to know to be able to come, answer or buy.
    ERRAND(-1),
    /// A question whose answer only they have.
    QUESTION(-1),
    /// Nothing is offered, priced, hurried or asked to be shown.
    NO_ASK(-2);

    private final int points;

    Sign(int points) {
        this.points = points;
    }

    /// Whether it speaks for a pitch; the others speak for a word meant for one person.
    public boolean warns() {
        return points > 0;
    }

    /// What it adds to the score of rules, −2 to 3.
    public int points() {
        return points;
    }

    /// What gives it away in folded text; nothing, for signs of the whole message.
    Pattern pattern() {
        return Patterns.of(this);
    }
}
