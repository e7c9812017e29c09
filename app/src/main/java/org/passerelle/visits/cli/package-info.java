@NullMarked
package org.passerelle.visits.cli;

import org.jspecify.annotations.NullMarked;
