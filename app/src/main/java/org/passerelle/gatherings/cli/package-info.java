/// Events on the command line.
@NullMarked
package org.passerelle.gatherings.cli;

import org.jspecify.annotations.NullMarked;
