/// The story at the command line.
@NullMarked
package org.passerelle.story.cli;

import org.jspecify.annotations.NullMarked;
