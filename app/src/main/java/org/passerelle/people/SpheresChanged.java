package org.passerelle.people;

/// A sphere was made, renamed or taken away: people may have other spheres than before.
public record SpheresChanged() {}
