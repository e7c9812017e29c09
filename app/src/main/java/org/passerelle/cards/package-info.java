/// The owner's own cards, to show, to give, and to be answered: what a visitor leaves becomes a person only when the owner
/// says so. It announces nothing, and needs people.
@NullMarked
package org.passerelle.cards;

import org.jspecify.annotations.NullMarked;
