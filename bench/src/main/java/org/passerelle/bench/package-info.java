/// Speed and memory, measured on the whole product: each benchmark prints one JSON line a figure, with the bound it is
/// held to. A bound is either fixed or measured in the same run; a ratio of at most 1 holds.
@NullMarked
package org.passerelle.bench;

import org.jspecify.annotations.NullMarked;
