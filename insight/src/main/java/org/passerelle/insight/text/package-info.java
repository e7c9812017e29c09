/// Words as they are written: folded for comparison, and told apart from nearly the same ones.
///
/// It knows French and English letters, and nothing of what texts say. It announces how much two texts resemble each
/// other. It needs the JDK alone.
///
/// ```java
/// Sketch.of(yesterday).resemblance(Sketch.of(today));   // 0 to 1; from .8 on, the same text said again
/// ```
@NullMarked
package org.passerelle.insight.text;

import org.jspecify.annotations.NullMarked;
