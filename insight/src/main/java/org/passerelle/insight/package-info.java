/// What follows from facts, as pure functions: no clock, no database, no page.
@NullMarked
package org.passerelle.insight;

import org.jspecify.annotations.NullMarked;
