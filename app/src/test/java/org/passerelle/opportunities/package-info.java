@NullMarked
package org.passerelle.opportunities;

import org.jspecify.annotations.NullMarked;
