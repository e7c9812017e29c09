@NullMarked
package org.passerelle.results;

import org.jspecify.annotations.NullMarked;
