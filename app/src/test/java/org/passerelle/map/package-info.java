@NullMarked
package org.passerelle.map;

import org.jspecify.annotations.NullMarked;
