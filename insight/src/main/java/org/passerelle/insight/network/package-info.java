/// What the shape of a network says: who bridges it, whom one may meet next, through whom, and how far a word
/// goes.
///
/// It knows links between numbered vertices, their weights or chances, and nothing of the people they stand for.
/// It announces measures of positions, suggestions, paths and spreads, each with its reasons where it has any. It
/// needs the JDK alone.
///
/// **Two networks.** Who is linked with whom, undirected and weighted; and how likely each is to go along with
/// another, directed:
///
/// ```java
/// var graph = Graph.of(people).link(awa, leon, 2.5).link(leon, zoe, 1).build();
/// var chances = Chances.of(people).put(me, awa, .8).put(awa, leon, .5).build();
/// ```
///
/// **Positions.** {@link StructuralHoles} and {@link EgoBetweenness} judge one from what those around it know;
/// {@link Betweenness} and {@link Clustering} from the whole; {@link Modularity} judges a division in communities.
///
/// **Next steps.** {@link Suggestions} tells whom one may know next ({@link SuggestionEvaluation} how well),
/// {@link IntroductionPaths} who would introduce one to a given person, {@link Cascade} how many a word reaches:
///
/// ```java
/// new Suggestions(graph, Affinity.RESOURCE_ALLOCATION).of(awa, 10);
/// new IntroductionPaths(chances).from(me, List.of(leon), 3);
/// new Cascade(chances).estimate(List.of(awa), 10_000, seed);
/// ```
///
/// **Cost.** All but betweenness take seconds for 50,000 people and 500,000 links. Where work is shared between
/// threads, it is in fixed parts: results are the same to the last bit on every machine.
///
/// **Limits.** Links between two of one's contacts are mostly unseen: infer them only from what was observed, and
/// say “observed links only” beside every figure.
@NullMarked
package org.passerelle.insight.network;

import org.jspecify.annotations.NullMarked;
