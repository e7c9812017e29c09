package org.passerelle.results;

import org.passerelle.insight.Share;

/// What tells, long before contracts do, whether relations live.
///
/// @param twoWay people with an exchange both ways within a year of today
/// @param answers to what was published
/// @param introductions made for others and received
/// @param meetings face to face, each counted once
public record Leading(Share twoWay, int answers, int introductions, int meetings) {}
