/// Results on the command line: a finding for people, every figure for machines.
@NullMarked
package org.passerelle.results.cli;

import org.jspecify.annotations.NullMarked;
