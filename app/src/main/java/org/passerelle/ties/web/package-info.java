/// Ties on pages: why a tie is what it is, how the network moves, the weights one can change.
@NullMarked
package org.passerelle.ties.web;

import org.jspecify.annotations.NullMarked;
