/// The way out: everything the network holds, in forms others read, and the erasing of a person. It announces
/// {@link org.passerelle.people.PersonChanged}; it needs every module whose facts it takes along.
@NullMarked
package org.passerelle.exports;

import org.jspecify.annotations.NullMarked;
