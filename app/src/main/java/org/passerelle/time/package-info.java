/// The time the owner gives to relations. It knows what they entered, what a timer measured, and what it proposes from
/// exchanges, publications and events, which counts once they confirm it. It announces nothing; it needs the facts, the
/// ways people come by and the owner's objectives.
@NullMarked
package org.passerelle.time;

import org.jspecify.annotations.NullMarked;
