/// Everyone at once: the list of people with what the ledger, the archives and the ties say of each, filtered, sorted and
/// read a page at a time. It announces nothing, and needs people, exchanges, imports and ties.
@NullMarked
package org.passerelle.network;

import org.jspecify.annotations.NullMarked;
