/// The product as a person meets it: in a real browser, with and without scripts, by mouse, by thumb and by keyboard.
@NullMarked
package org.passerelle.browser;

import org.jspecify.annotations.NullMarked;
