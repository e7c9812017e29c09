@NullMarked
package org.passerelle.week;

import org.jspecify.annotations.NullMarked;
