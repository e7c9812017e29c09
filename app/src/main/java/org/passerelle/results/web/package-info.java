/// The page of results, read as a letter, and its files.
@NullMarked
package org.passerelle.results.web;

import org.jspecify.annotations.NullMarked;
