@NullMarked
package org.passerelle.visits;

import org.jspecify.annotations.NullMarked;
