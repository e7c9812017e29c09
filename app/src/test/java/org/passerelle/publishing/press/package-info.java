/// Tests of the press review.
@NullMarked
package org.passerelle.publishing.press;

import org.jspecify.annotations.NullMarked;
