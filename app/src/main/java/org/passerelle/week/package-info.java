/// The week: whom to reach, how and on which day, within the time there is. It knows what was planned, moved, done and
/// let go, and how near a plan is to the best there could be; it announces nothing, gives Today what it holds for the
/// day, and needs today, ties, exchanges and people.
@NullMarked
package org.passerelle.week;

import org.jspecify.annotations.NullMarked;
