/// People as cards that address books take. It knows how a person is written as a vCard (RFC 2426 and 6350) and what such
/// a card cannot say; it announces nothing; it needs people and their spheres.
@NullMarked
package org.passerelle.people.vcard;

import org.jspecify.annotations.NullMarked;
