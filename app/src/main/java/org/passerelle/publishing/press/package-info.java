/// The press review: what others publish, read from their feeds, to keep or to share with a word of one's own.
///
/// It knows feeds followed and their items, when each is asked next, and how to read a feed however badly it is written. It
/// announces nothing; it needs the one door, the clock, and the owner's own posts to count.
@NullMarked
package org.passerelle.publishing.press;

import org.jspecify.annotations.NullMarked;
