/// Where to be: rules that each know one reason for a way, and cautions about what was chosen. It knows nothing but the
/// owner’s vision, announces nothing, and needs no facts.
@NullMarked
package org.passerelle.vision.advice;

import org.jspecify.annotations.NullMarked;
