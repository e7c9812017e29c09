/// The owner's cards, and the one page strangers may see.
@NullMarked
package org.passerelle.cards.web;

import org.jspecify.annotations.NullMarked;
