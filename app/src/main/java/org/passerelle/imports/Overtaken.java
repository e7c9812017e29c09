package org.passerelle.imports;

/// The import was stopped, or taken over by another process, while this one was at it. Nothing is lost: each batch is in
/// whole or not at all.
final class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    Overtaken(int importId) {
        super("import " + importId, null, false, false);
    }
}
