/// The network on the command line: `people` and `person`.
@NullMarked
package org.passerelle.people.cli;

import org.jspecify.annotations.NullMarked;
