@NullMarked
package org.passerelle.links;

import org.jspecify.annotations.NullMarked;
