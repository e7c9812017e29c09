/// The day on the command line.
@NullMarked
package org.passerelle.today.cli;

import org.jspecify.annotations.NullMarked;
