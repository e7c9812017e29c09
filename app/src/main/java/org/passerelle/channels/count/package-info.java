/// How networks count a text, a class for each rule. Pure functions of the text.
@NullMarked
package org.passerelle.channels.count;

import org.jspecify.annotations.NullMarked;
