/// The map on its page, and the names of its circles.
@NullMarked
package org.passerelle.map.web;

import org.jspecify.annotations.NullMarked;
