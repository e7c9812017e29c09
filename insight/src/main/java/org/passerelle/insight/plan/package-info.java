/// Whom to reach, how often, and what fits into a week.
///
/// It knows what people are worth, how likely they answer, how long ago they were reached, and what each action takes;
/// nothing of who they are, and nothing of consent: whoever may not be written to, paused or said never, is not given.
/// It announces how pressing each person is, and the best rhythm of each. It needs ties' layers and the JDK alone.
///
/// **Cadence.** What falls due: the index of a person grows with the weeks since the last contact, and the best
/// rhythm of each follows a square root.
///
/// ```java
/// new Cadence(4, .5, 1).index(3);   // 18
/// ```
@NullMarked
package org.passerelle.insight.plan;

import org.jspecify.annotations.NullMarked;
