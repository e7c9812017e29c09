/// The page of tidying.
@NullMarked
package org.passerelle.tidying.web;

import org.jspecify.annotations.NullMarked;
