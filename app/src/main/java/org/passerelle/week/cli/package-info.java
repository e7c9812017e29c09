/// The week on the command line.
@NullMarked
package org.passerelle.week.cli;

import org.jspecify.annotations.NullMarked;
