/// What engagement brings back, and whether it can be told yet.
///
/// It knows numbers of contracts, their margins, months, hours, and times from first touch to contract. It announces
/// rates and returns with their intervals, curves of waiting, and a verdict: too early, or tellable, with its reasons and
/// its date. It needs the JDK alone.
///
/// ```java
/// var rate = new ContractRate(3, 12).interval();                         // .2917 a month, .0704 to .6672
/// new Engagement(List.of(2_000., 2_000., 2_000.), 12, 572).interval();   // 12.24 an hour, 2.95 to 27.99
/// Verdict.of(3, 12, new ExponentialWait(6)).isTellable();                // true
/// ```
///
/// **Cost.** Microseconds each; a return on varying margins, some tens of milliseconds. Nothing is drawn without a seed:
/// the same facts always give the same figures.
///
/// **Limits.** Contracts are taken to come at an even pace through the period, and to be independent of each other. An
/// interval holds that of chance alone: what changed meanwhile, a price or a market, is not in it.
@NullMarked
package org.passerelle.insight.returns;

import org.jspecify.annotations.NullMarked;
