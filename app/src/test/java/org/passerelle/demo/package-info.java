@NullMarked
package org.passerelle.demo;

import org.jspecify.annotations.NullMarked;
