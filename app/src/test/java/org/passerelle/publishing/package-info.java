@NullMarked
package org.passerelle.publishing;

import org.jspecify.annotations.NullMarked;
