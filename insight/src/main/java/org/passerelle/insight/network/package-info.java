/// What the shape of a network says: who bridges it, whom one may meet next, through whom, and how far a word
/// goes.
///
/// It knows links between numbered vertices, their weights or chances, and nothing of the people they stand for.
/// It announces measures of positions, suggestions and paths. It needs the JDK alone.
///
/// ```java
/// var graph = Graph.of(people).link(awa, leon, 2.5).link(leon, zoe, 1).build();
/// ```
///
/// **Limits.** Links between two of one's contacts are mostly unseen: infer them only from what was observed, and
/// say “observed links only” beside every figure.
@NullMarked
package org.passerelle.insight.network;

import org.jspecify.annotations.NullMarked;
