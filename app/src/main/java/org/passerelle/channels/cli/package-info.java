/// What the command line does with channels.
@NullMarked
package org.passerelle.channels.cli;

import org.jspecify.annotations.NullMarked;
