/// Links between people other than the owner, as facts show them: who met with whom, who wrote together, who came through
/// whom. It knows the circles such links make, who bridges them, who can introduce the owner to someone, and whom the owner
/// may know next. Only what was observed counts: what is not seen is not said. It announces nothing, and needs people, exchanges, ties,
/// network and introductions.
@NullMarked
package org.passerelle.links;

import org.jspecify.annotations.NullMarked;
