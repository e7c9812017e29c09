@NullMarked
package org.passerelle.time.web;

import org.jspecify.annotations.NullMarked;
