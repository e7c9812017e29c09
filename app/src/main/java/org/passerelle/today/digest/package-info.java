/// The day by e-mail: whom to reach, what was promised and what waits for an answer, once a day or once a week, by the
/// owner's own server, with links that answer without signing in. It knows which day's letter is where, announces nothing,
/// and needs the day itself, the door for mail, and the key that signs links.
@NullMarked
package org.passerelle.today.digest;

import org.jspecify.annotations.NullMarked;
