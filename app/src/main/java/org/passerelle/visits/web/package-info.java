@NullMarked
package org.passerelle.visits.web;

import org.jspecify.annotations.NullMarked;
