/// What the story is gathered from, one class each.
@NullMarked
package org.passerelle.story.sources;

import org.jspecify.annotations.NullMarked;
