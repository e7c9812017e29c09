@NullMarked
package org.passerelle.today;

import org.jspecify.annotations.NullMarked;
