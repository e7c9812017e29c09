/// The way out on the command line.
@NullMarked
package org.passerelle.exports.cli;

import org.jspecify.annotations.NullMarked;
