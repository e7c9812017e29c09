/// The pages about imports: bring, look, take in, watch, read the report, undo.
@NullMarked
package org.passerelle.imports.web;

import org.jspecify.annotations.NullMarked;
