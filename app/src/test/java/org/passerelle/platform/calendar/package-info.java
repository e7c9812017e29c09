@NullMarked
package org.passerelle.platform.calendar;

import org.jspecify.annotations.NullMarked;
