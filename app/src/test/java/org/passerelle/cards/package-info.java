@NullMarked
package org.passerelle.cards;

import org.jspecify.annotations.NullMarked;
