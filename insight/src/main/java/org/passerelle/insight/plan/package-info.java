/// Whom to reach, how often, and what fits into a week.
///
/// It knows what people are worth, how likely they answer, how long ago they were reached, and what each action takes;
/// nothing of who they are, and nothing of consent: whoever may not be written to, paused or said never, is not given.
/// It announces how pressing each person is, the best rhythm of each, and the actions that fill a budget best, beside
/// what no choice exceeds. It needs ties' layers and the JDK alone.
///
/// **Cadence.** What falls due: the index of a person grows with the weeks since the last contact, and the best
/// rhythm of each follows a square root.
///
/// ```java
/// new Cadence(4, .5, 1).index(3);   // 18
/// ```
///
/// **Mix.** One action at most a person, in a budget of time, exactly.
///
/// ```java
/// var mix = new Mix(List.of(List.of(new Action("message", 15, 3), new Action("coffee", 90, 22))), 120);
/// mix.best();   // the coffee: 22 points in 90 minutes
/// ```
@NullMarked
package org.passerelle.insight.plan;

import org.jspecify.annotations.NullMarked;
