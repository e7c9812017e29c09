/// People who stand twice, on the command line.
@NullMarked
package org.passerelle.duplicates.cli;

import org.jspecify.annotations.NullMarked;
