/// People who sign in: the owner made at first start, sessions, and the limit on guesses. It knows no one of the
/// network, and needs only the ground floor.
@NullMarked
package org.passerelle.accounts;

import org.jspecify.annotations.NullMarked;
