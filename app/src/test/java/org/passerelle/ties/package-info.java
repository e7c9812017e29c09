@NullMarked
package org.passerelle.ties;

import org.jspecify.annotations.NullMarked;
