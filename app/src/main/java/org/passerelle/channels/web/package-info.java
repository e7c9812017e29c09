/// The owner's channels: connected, checked, connected again, disconnected.
@NullMarked
package org.passerelle.channels.web;

import org.jspecify.annotations.NullMarked;
