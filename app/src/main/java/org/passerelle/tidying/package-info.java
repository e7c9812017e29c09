/// People one may no longer need, a few at a time, each with its reason and what they leave: to keep, to put aside or to
/// wake up, never by itself. It announces nothing, and needs people, exchanges, ties and today.
@NullMarked
package org.passerelle.tidying;

import org.jspecify.annotations.NullMarked;
