@NullMarked
package org.passerelle.introductions.pairs;

import org.jspecify.annotations.NullMarked;
