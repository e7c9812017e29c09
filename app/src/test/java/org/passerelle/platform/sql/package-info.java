@NullMarked
package org.passerelle.platform.sql;

import org.jspecify.annotations.NullMarked;
