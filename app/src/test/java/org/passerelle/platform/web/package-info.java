@NullMarked
package org.passerelle.platform.web;

import org.jspecify.annotations.NullMarked;
