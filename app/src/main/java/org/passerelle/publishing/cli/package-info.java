/// The commands about what one writes.
@NullMarked
package org.passerelle.publishing.cli;

import org.jspecify.annotations.NullMarked;
