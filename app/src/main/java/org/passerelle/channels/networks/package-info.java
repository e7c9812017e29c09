/// Every network there is, a file each. {@link org.passerelle.channels.networks.Networks} lists them.
@NullMarked
package org.passerelle.channels.networks;

import org.jspecify.annotations.NullMarked;
