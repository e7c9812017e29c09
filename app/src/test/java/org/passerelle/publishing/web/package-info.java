/// Tests of the pages where something is written.
@NullMarked
package org.passerelle.publishing.web;

import org.jspecify.annotations.NullMarked;
