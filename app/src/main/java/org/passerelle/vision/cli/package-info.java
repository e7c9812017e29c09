/// The vision and its objectives on the command line.
@NullMarked
package org.passerelle.vision.cli;

import org.jspecify.annotations.NullMarked;
