@NullMarked
package org.passerelle.platform.jobs;

import org.jspecify.annotations.NullMarked;
