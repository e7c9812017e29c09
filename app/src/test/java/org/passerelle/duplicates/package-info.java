@NullMarked
package org.passerelle.duplicates;

import org.jspecify.annotations.NullMarked;
