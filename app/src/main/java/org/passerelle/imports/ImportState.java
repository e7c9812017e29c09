package org.passerelle.imports;

/// Where an import stands.
public enum ImportState {
    /// On the owner's desk: looked at, not begun.
    BROUGHT,
    /// Behind another one.
    WAITING,
    RUNNING,
    /// By the owner: it can go on, or be undone.
    STOPPED,
    /// Its process ended and its file is gone: it goes on once the same file is brought again.
    INTERRUPTED,
    /// By a fault that a second try did not cure.
    FAILED,
    DONE,
    UNDOING,
    UNDONE;

    /// Whether something of it is in and something is not.
    public boolean canGoOn() {
        return this == BROUGHT || this == WAITING || this == RUNNING || this == STOPPED || this == INTERRUPTED || this == FAILED;
    }

    public boolean canBeUndone() {
        return this == STOPPED || this == INTERRUPTED || this == FAILED || this == DONE || this == UNDOING || this == UNDONE;
    }
}
