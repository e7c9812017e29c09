/// Which descriptions are of one and the same: Fellegi and Sunter's probabilities, learnt without examples.
@NullMarked
package org.passerelle.insight.duplicates;

import org.jspecify.annotations.NullMarked;
