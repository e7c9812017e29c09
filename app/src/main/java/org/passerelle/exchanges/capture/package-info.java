/// Reads one line as people note things, in French or English: « café avec Mireille hier, cherche un CTO, relancer dans
/// 3 semaines » is a meeting, its day, a note and a promise. Reading is a pure function of the line, the day and the
/// names of the network; whatever it does not understand stays in the note.
@NullMarked
package org.passerelle.exchanges.capture;

import org.jspecify.annotations.NullMarked;
