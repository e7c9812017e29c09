package org.passerelle.vision;

import java.time.LocalDate;

/// One fact that counted towards an objective.
///
/// @param name of whom or what it was
/// @param amount 1 for what is counted one by one
/// @param path of its page; empty where it has none
public record Counted(String name, LocalDate on, int amount, String path) {

    public Counted(String name, LocalDate on, String path) {
        this(name, on, 1, path);
    }
}
