/// Reads the files that services hand to their users, as they really are.
///
/// A {@link Format} recognises a file by its content and reads it as a lazy stream of neutral {@link Trace}s: people,
/// exchanges, who the owner is, what was left out on purpose, and lines it could not understand, as values. A reader
/// knows nothing of databases or pages, never guesses who the user is, and never loses a line silently.
///
/// {@link Formats} finds every reader on the class path by `ServiceLoader`; {@link Parcel} opens a file, a folder or a
/// zip safely. Adding a format is one class, one provider line, and golden pairs under `samples/<format>/`.
@NullMarked
package org.passerelle.formats;

import org.jspecify.annotations.NullMarked;
