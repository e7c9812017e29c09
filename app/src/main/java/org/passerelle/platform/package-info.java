/// The ground floor: the data folder, clock and calendar, words in two languages, settings. It knows nothing of people
/// or exchanges, announces nothing, and needs only the machine.
@NullMarked
package org.passerelle.platform;

import org.jspecify.annotations.NullMarked;
