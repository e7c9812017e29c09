package org.passerelle.platform.jobs;

import java.time.LocalTime;

/// Something to do once a day.
///
/// @param name never changed once released: the database remembers jobs by it
/// @param at in the zone of the machine
/// @param work does what is due and no more: it may run twice
public record Job(String name, LocalTime at, Runnable work) {}
