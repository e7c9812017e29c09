/// The story on pages, and as a page to share.
@NullMarked
package org.passerelle.story.web;

import org.jspecify.annotations.NullMarked;
