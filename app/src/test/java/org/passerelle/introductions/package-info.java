@NullMarked
package org.passerelle.introductions;

import org.jspecify.annotations.NullMarked;
