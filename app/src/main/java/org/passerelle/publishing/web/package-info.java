/// The pages where something is written for others.
@NullMarked
package org.passerelle.publishing.web;

import org.jspecify.annotations.NullMarked;
