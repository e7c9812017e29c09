/// Ways to someone on the command line, for people and for machines.
@NullMarked
package org.passerelle.links.cli;

import org.jspecify.annotations.NullMarked;
