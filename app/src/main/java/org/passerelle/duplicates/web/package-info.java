/// People and organisations that stand twice, on pages.
@NullMarked
package org.passerelle.duplicates.web;

import org.jspecify.annotations.NullMarked;
