package org.passerelle.demo;

/// Where someone works.
///
/// @param domain its own mail domain, under a name kept for examples
/// @param trade the list of `trades_fr.txt` or `trades_en.txt` its people's roles come from
record Organisation(String name, String domain, String trade) {}
