package org.passerelle.links;

import java.time.LocalDate;
import org.passerelle.formats.Trace;

/// One fact two people share.
///
/// @param source the kind of files that brought it, or `hand`
/// @param words its subject or text; may be empty
public record Fact(LocalDate day, Trace.Medium medium, String source, String words) {}
