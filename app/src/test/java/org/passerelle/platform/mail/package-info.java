@NullMarked
package org.passerelle.platform.mail;

import org.jspecify.annotations.NullMarked;
