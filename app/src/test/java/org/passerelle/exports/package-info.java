/// The way out, as its owner meets it.
@NullMarked
package org.passerelle.exports;

import org.jspecify.annotations.NullMarked;
