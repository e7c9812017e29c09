/// Noting exchanges from the command line: `log`.
@NullMarked
package org.passerelle.exchanges.cli;

import org.jspecify.annotations.NullMarked;
