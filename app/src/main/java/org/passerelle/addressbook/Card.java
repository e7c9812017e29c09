package org.passerelle.addressbook;

/// A card as devices take it.
///
/// @param name of its file
/// @param etag without quotes; another whenever a byte of the card is
public record Card(String name, String etag, String body) {}
