package org.passerelle.platform.sql;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// One network, a person's or a firm's: its own database.
///
/// @param memory what {@link Store#remember} keeps
public record Workspace(String name, Database database, Map<Object, Object> memory) {

    public Workspace(String name, Database database) {
        this(name, database, new ConcurrentHashMap<>());
    }
}
