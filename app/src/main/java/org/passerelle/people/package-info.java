/// Persons, their identities, organisations and roles, spheres and encounters. It announces {@link PersonChanged}, and
/// needs the ground floor.
@NullMarked
package org.passerelle.people;

import org.jspecify.annotations.NullMarked;
