/// Today: whom to reach and why, promises, pauses. It knows what was proposed each day, announces nothing, listens to
/// promises made, and needs ties, exchanges and people.
@NullMarked
package org.passerelle.today;

import org.jspecify.annotations.NullMarked;
