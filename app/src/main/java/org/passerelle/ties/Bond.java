package org.passerelle.ties;

import org.passerelle.insight.Tie;

/// The tie with one person, and its signs.
record Bond(int personId, Tie tie, Signs signs) {}
