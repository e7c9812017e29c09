@NullMarked
package org.passerelle.gatherings;

import org.jspecify.annotations.NullMarked;
