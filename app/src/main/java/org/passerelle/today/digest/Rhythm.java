package org.passerelle.today.digest;

/// How often the digest comes.
public enum Rhythm {
    OFF,
    DAILY,
    WEEKLY
}
