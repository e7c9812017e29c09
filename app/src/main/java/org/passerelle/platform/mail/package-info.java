/// The one door by which mail goes out: by the owner's own server, a letter at a time, with an outcome that says what to
/// do. It knows servers and letters, not what they say; it announces nothing; it needs settings and secrets.
@NullMarked
package org.passerelle.platform.mail;

import org.jspecify.annotations.NullMarked;
