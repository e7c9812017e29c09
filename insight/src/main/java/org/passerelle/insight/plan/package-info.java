/// Whom to reach, how often, and what fits into a week.
///
/// It knows what people are worth, how likely they answer, how long ago they were reached, and what each action takes;
/// nothing of who they are, and nothing of consent: whoever may not be written to, paused or said never, is not given.
/// It announces a plan, how near the plan is to the best there can be, and why each person is in it. It needs ties'
/// layers and the JDK alone.
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
///
/// **Week.** Both together, and fair: promises always, a share for each layer and for new people, one touch each.
///
/// ```java
/// var plan = new Week(candidates, 600).plan();
/// plan.touches();   // whom to reach, how, on which day, and why
/// plan.ratio();     // value over what no plan exceeds
/// ```
///
/// **Cost.** 1,000 people with three actions each and 40 hours take some milliseconds; time grows with people × actions
/// × quarters of an hour. Nothing is kept between calls, and the same facts always give the same plan.
@NullMarked
package org.passerelle.insight.plan;

import org.jspecify.annotations.NullMarked;
