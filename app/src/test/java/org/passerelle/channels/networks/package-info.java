@NullMarked
package org.passerelle.channels.networks;

import org.jspecify.annotations.NullMarked;
