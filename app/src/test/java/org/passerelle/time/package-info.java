@NullMarked
package org.passerelle.time;

import org.jspecify.annotations.NullMarked;
