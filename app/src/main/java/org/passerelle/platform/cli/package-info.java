/// What all commands share: their common options, and how they print for people and for machines.
@NullMarked
package org.passerelle.platform.cli;

import org.jspecify.annotations.NullMarked;
