/// Who might be put in touch with whom: people well tied to the owner, unknown to each other as far as can be seen, with a
/// subject in common, or one with a need the other’s trade meets. It only reads; what the owner passes over is remembered.
@NullMarked
package org.passerelle.introductions.pairs;

import org.jspecify.annotations.NullMarked;
