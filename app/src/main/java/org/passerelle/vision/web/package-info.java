/// Pages of the vision, its objectives and its reviews.
@NullMarked
package org.passerelle.vision.web;

import org.jspecify.annotations.NullMarked;
