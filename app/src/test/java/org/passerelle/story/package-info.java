@NullMarked
package org.passerelle.story;

import org.jspecify.annotations.NullMarked;
