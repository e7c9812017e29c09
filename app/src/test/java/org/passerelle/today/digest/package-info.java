@NullMarked
package org.passerelle.today.digest;

import org.jspecify.annotations.NullMarked;
