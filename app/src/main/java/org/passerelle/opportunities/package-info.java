/// Work in sight and work won: its stages, what it is worth, who is concerned, and where it came from, as they said and as
/// the facts tell. It announces nothing, and needs people, exchanges, introductions, gatherings and the ways of channels.
@NullMarked
package org.passerelle.opportunities;

import org.jspecify.annotations.NullMarked;
