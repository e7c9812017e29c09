package org.passerelle.insight.attribution;

/// By removal effect: how many contracts would be lost, were all that flows into a channel lost (Anderl et al. 2016). A
/// chain of first order over the observed steps; its equations are solved, never simulated, so that the same journeys give
/// the same credits to the last bit. Every journey counts once in the chain, whatever it is worth; the contracts’ worth is
/// then shared by effect.
///
/// Beware: a channel seen on lost journeys alone may earn credit for leading to others. {@link Journeys#assistOnly} names
/// them.
///
/// Cost: linear in touches, then the fourth power of the channels: sixteen take a millisecond.
public final class MarkovRemoval implements Attribution {

    @Override
    public Credit credit(Journeys journeys) {
        var effects = effects(journeys);
        var sum = 0.;
        for (var effect : effects) {
            sum += effect;
        }
        var known = journeys.total() - journeys.unknown();
        for (var channel = 0; channel < effects.length; channel++) {
            effects[channel] = sum > 0 ? known * effects[channel] / sum : 0;
        }
        return Credit.of(effects, journeys);
    }

    /// The removal effect of each channel, 0 to 1: the share of contracts that would be lost without it. They do not add
    /// up to 1.
    public double[] effects(Journeys journeys) {
        var chain = new Chain(journeys);
        var whole = chain.conversion(Chain.NONE);
        var effects = new double[journeys.channels()];
        for (var channel = 0; channel < effects.length && whole > 0; channel++) {
            effects[channel] = Math.max(0, 1 - chain.conversion(channel) / whole);
        }
        return effects;
    }

    /// The share of journeys with a touch that the chain brings to a contract, 0 to 1.
    public double conversion(Journeys journeys) {
        return new Chain(journeys).conversion(Chain.NONE);
    }
}
