/// Bringing archives in: recognise, preview, read, take up again after an interruption, undo. It knows what each import
/// added, down to the line; it announces through people and exchanges what changed; it needs both, and the readers of
/// `formats`.
@NullMarked
package org.passerelle.imports;

import org.jspecify.annotations.NullMarked;
