/// The rules that propose someone to reach, one file each: its name, whom it finds, and why in words. A new rule is one
/// file, its line in {@link ReachOut#ALL}, and its sentences.
@NullMarked
package org.passerelle.today.rules;

import org.jspecify.annotations.NullMarked;
