package org.passerelle.people;

/// A person by name.
///
/// @param detail what tells them from a namesake, such as a role; may be empty
public record Named(int id, String name, String detail) {}
