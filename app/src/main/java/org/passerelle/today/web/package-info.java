/// The page of the day, and what one answers on it: done, later, never.
@NullMarked
package org.passerelle.today.web;

import org.jspecify.annotations.NullMarked;
