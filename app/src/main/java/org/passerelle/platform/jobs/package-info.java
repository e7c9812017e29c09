/// Work done at its time without anyone asking. It knows the jobs it is given and the `accounts` database, where
/// it keeps when each is due; it announces nothing; it needs a process that serves.
@NullMarked
package org.passerelle.platform.jobs;

import org.jspecify.annotations.NullMarked;
