/// Which channels brought the work, and which people passed the name on.
///
/// It knows journeys: touches by numbered channels, in order, and what became of each. It announces the credit of
/// every channel under one model or another, how far the order of channels can be trusted, and, apart, the credit of
/// the people of a referral chain. It needs the JDK alone.
///
/// **Three calls.** Journeys, a model, its credit:
///
/// ```java
/// var journeys = new Journeys(3, List.of(
///         Journey.won(2_000, new Touch(BLOG, 180), new Touch(MEETING, 10)), Journey.lost(new Touch(NETWORK, 30))));
/// var credit = new ObservedShapley().credit(journeys);
/// credit.of(BLOG);   // 1,000
/// ```
///
/// **Models.** {@link ObservedShapley} is the default: it does not depend on the order of touches, and gives nothing to
/// a channel that was never on a path to a contract. {@link FirstTouch}, {@link LastTouch}, {@link Linear},
/// {@link PositionBased}, {@link TimeDecay} and {@link MarkovRemoval} stand beside it for comparison;
/// {@link RankStability} tells whether another draw of the same journeys would rank channels the same way.
///
/// **Totals.** Whatever the model, credits and the part {@linkplain Credit#unknown() nobody knows} add up to what was won.
/// {@link ReferralChain} shares the same total among people; the two are never added.
///
/// **Cost.** Linear in touches, save for Markov’s cube of the channels: 100,000 journeys take tens of milliseconds.
///
/// **Limits.** All of this is association: it tells what was seen on the way to contracts, never what caused them.
@NullMarked
package org.passerelle.insight.attribution;

import org.jspecify.annotations.NullMarked;
