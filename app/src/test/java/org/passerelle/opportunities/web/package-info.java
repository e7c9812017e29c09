@NullMarked
package org.passerelle.opportunities.web;

import org.jspecify.annotations.NullMarked;
