/// News, on the command line.
@NullMarked
package org.passerelle.news.cli;

import org.jspecify.annotations.NullMarked;
