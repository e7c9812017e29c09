/// The network on screen: the list and its filters, a person's page and its corrections, the palette. It reads the
/// ties and sources that modules above people compute.
@NullMarked
package org.passerelle.people.web;

import org.jspecify.annotations.NullMarked;
