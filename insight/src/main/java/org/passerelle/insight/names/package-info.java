/// How names are compared: French ones first. Accents, hyphens, particles, saints, initials, compound and short given
/// names, names by birth and by marriage, how a name sounds; and the names of organisations, with their initials.
@NullMarked
package org.passerelle.insight.names;

import org.jspecify.annotations.NullMarked;
