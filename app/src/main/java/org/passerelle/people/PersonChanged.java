package org.passerelle.people;

/// What is known of a person was changed, or the person was added, archived or brought back.
public record PersonChanged(int personId) {}
