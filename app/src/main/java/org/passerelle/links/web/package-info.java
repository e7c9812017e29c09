/// Ways to someone, on a page.
@NullMarked
package org.passerelle.links.web;

import org.jspecify.annotations.NullMarked;
