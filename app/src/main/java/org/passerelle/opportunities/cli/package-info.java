/// Opportunities at the command line.
@NullMarked
package org.passerelle.opportunities.cli;

import org.jspecify.annotations.NullMarked;
