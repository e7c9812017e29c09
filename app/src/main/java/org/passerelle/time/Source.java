package org.passerelle.time;

import java.time.LocalDate;
import java.util.List;

/// Facts that let suppose time given. One class each.
public interface Source {

    /// What its proposals are kept under: at most 20 letters.
    String name();

    /// What these days let suppose, both included; asked with whole days only, so that what they say is all there is.
    List<Proposal> between(LocalDate first, LocalDate last);
}
