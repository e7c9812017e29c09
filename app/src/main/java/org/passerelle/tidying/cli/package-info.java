/// Tidying, on the command line.
@NullMarked
package org.passerelle.tidying.cli;

import org.jspecify.annotations.NullMarked;
