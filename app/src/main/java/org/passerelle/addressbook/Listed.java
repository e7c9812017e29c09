package org.passerelle.addressbook;

/// A card by name, and what tells its present state from others.
public record Listed(String name, String etag) {}
