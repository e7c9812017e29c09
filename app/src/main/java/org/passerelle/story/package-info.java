/// The owner’s story: actions and results on one dated line, gathered from facts at each look, and what the owner made of
/// it by hand. It announces nothing, and needs the modules it gathers from.
@NullMarked
package org.passerelle.story;

import org.jspecify.annotations.NullMarked;
