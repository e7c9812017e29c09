package org.passerelle.gatherings;

/// Someone said to be there, as a list names them.
///
/// @param name their address where the list gives nothing else
/// @param title what they do; may be empty
/// @param organisation may be empty
/// @param email in its normal form; may be empty
public record Guest(String name, String title, String organisation, String email) {}
