/// Measures of what the floors below know: people met, real exchanges, introductions. It knows the tables of ties and
/// introductions, and announces nothing.
@NullMarked
package org.passerelle.vision.measures;

import org.jspecify.annotations.NullMarked;
