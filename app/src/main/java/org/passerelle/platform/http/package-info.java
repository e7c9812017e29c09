/// The one door by which requests go out: never to a machine of the inner network unless the owner named it, never longer
/// or larger than agreed, and with an answer that tells what surely never left from what may have arrived. It knows
/// addresses and bytes, not what is said; it announces nothing; it needs settings. See decision 11.
@NullMarked
package org.passerelle.platform.http;

import org.jspecify.annotations.NullMarked;
