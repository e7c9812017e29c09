@NullMarked
package org.passerelle.vision;

import org.jspecify.annotations.NullMarked;
