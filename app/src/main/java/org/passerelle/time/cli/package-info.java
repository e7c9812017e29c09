@NullMarked
package org.passerelle.time.cli;

import org.jspecify.annotations.NullMarked;
