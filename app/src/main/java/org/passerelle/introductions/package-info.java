/// Introductions the owner makes and receives, the referrals that carry a name from one person to the next, the thanks
/// owed for them, and who might be put in touch with whom. It announces nothing; it gives Today its errands, and needs
/// people, exchanges, ties and today.
@NullMarked
package org.passerelle.introductions;

import org.jspecify.annotations.NullMarked;
