/// The address book over CardDAV (RFC 6352, with the synchronisation of RFC 6578), and the page to let devices in.
@NullMarked
package org.passerelle.addressbook.web;

import org.jspecify.annotations.NullMarked;
