/// Where everything is put together: the composition root, the routes, the command line's entry. Nothing depends on it.
@NullMarked
package org.passerelle;

import org.jspecify.annotations.NullMarked;
