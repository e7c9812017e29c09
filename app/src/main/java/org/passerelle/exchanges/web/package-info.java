/// Exchanges noted by hand: the capture line and its preview, and taking an exchange away.
@NullMarked
package org.passerelle.exchanges.web;

import org.jspecify.annotations.NullMarked;
