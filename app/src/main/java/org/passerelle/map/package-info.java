/// The map: the owner in the middle, people on rings by layer, in sectors by circle, always in the same seat. It knows where
/// everyone sits and what is drawn, announces nothing, and needs network and links.
@NullMarked
package org.passerelle.map;

import org.jspecify.annotations.NullMarked;
