package org.passerelle.imports;

/// Whoever watches an import while it runs, and may stop it.
public interface Progress {

    Progress NONE = new Progress() {};

    /// Another batch is in.
    ///
    /// @param sizeBytes of the file; -1 where unknown
    default void read(String file, long readBytes, long sizeBytes, Counts counts) {}

    /// Asked between batches.
    default boolean goOn() {
        return true;
    }
}
