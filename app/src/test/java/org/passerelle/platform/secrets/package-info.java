@NullMarked
package org.passerelle.platform.secrets;

import org.jspecify.annotations.NullMarked;
