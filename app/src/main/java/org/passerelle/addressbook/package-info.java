/// The network as an address book for telephones and computers: cards served, changed and given back. It announces
/// nothing of its own; it needs people, promises and the devices the owner lets in.
@NullMarked
package org.passerelle.addressbook;

import org.jspecify.annotations.NullMarked;
