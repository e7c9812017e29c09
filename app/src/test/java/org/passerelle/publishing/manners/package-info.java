/// Tests of good manners.
@NullMarked
package org.passerelle.publishing.manners;

import org.jspecify.annotations.NullMarked;
