@NullMarked
package org.passerelle.tidying;

import org.jspecify.annotations.NullMarked;
