package org.passerelle.platform.jobs;

import java.time.Duration;
import java.time.LocalTime;

/// Something to do at its time.
///
/// @param name never changed once released: the database remembers jobs by it
/// @param work does what is due and no more: it may run twice
public record Job(String name, Time time, Runnable work) {

    public sealed interface Time {

        /// Once a day, in the zone of the machine.
        record Daily(LocalTime at) implements Time {}

        /// Again and again, so long after it was last done.
        record Every(Duration rest) implements Time {}
    }

    public Job(String name, LocalTime at, Runnable work) {
        this(name, new Time.Daily(at), work);
    }

    public Job(String name, Duration rest, Runnable work) {
        this(name, new Time.Every(rest), work);
    }
}
