/// Introductions, referrals and thanks on the command line.
@NullMarked
package org.passerelle.introductions.cli;

import org.jspecify.annotations.NullMarked;
