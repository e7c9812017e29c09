@NullMarked
package org.passerelle.channels;

import org.jspecify.annotations.NullMarked;
