@NullMarked
package org.passerelle.imports;

import org.jspecify.annotations.NullMarked;
