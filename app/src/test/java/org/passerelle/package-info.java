/// The ground all tests stand on: a fresh product on each database, a pinned clock, one cast of invented people.
@NullMarked
package org.passerelle;

import org.jspecify.annotations.NullMarked;
