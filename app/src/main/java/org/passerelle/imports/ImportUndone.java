package org.passerelle.imports;

/// What an import added was taken back.
public record ImportUndone(int importId) {}
