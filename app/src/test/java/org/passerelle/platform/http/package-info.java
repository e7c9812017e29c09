@NullMarked
package org.passerelle.platform.http;

import org.jspecify.annotations.NullMarked;
