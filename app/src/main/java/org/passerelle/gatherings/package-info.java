/// Events one goes to, before, during, after: who is expected and worth meeting, whom one met and what was said, who waits
/// for a word, what it brought. It announces exchanges and people it writes down, gives Today its errands, and needs
/// introductions, today, ties, network, exchanges and people.
@NullMarked
package org.passerelle.gatherings;

import org.jspecify.annotations.NullMarked;
