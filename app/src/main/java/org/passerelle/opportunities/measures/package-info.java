/// What mandates count for, towards objectives.
@NullMarked
package org.passerelle.opportunities.measures;

import org.jspecify.annotations.NullMarked;
