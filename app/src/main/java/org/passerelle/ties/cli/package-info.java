/// Ties on the command line: figures for people and for machines.
@NullMarked
package org.passerelle.ties.cli;

import org.jspecify.annotations.NullMarked;
