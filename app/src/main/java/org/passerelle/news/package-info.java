/// What a newer copy of a file tells that an older one did not: links won and lost, moves, differences from what the owner
/// corrected. It announces nothing; it needs people, exchanges and imports.
@NullMarked
package org.passerelle.news;

import org.jspecify.annotations.NullMarked;
