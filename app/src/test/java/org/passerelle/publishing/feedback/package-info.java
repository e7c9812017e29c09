@NullMarked
package org.passerelle.publishing.feedback;

import org.jspecify.annotations.NullMarked;
