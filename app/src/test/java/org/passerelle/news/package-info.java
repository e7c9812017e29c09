@NullMarked
package org.passerelle.news;

import org.jspecify.annotations.NullMarked;
