/// Events as pages, the one for noting people on the spot even without a network among them.
@NullMarked
package org.passerelle.gatherings.web;

import org.jspecify.annotations.NullMarked;
