/// The pages of the week: plan, change by hand, look back.
@NullMarked
package org.passerelle.week.web;

import org.jspecify.annotations.NullMarked;
