/// What lets suppose time given, one class each. A new one is a class here and a line where the product is put together.
@NullMarked
package org.passerelle.time.sources;

import org.jspecify.annotations.NullMarked;
