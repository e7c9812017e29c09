/// Whether a message reads as a sales pitch, and why, before it is the first that someone receives.
///
/// It knows French and English, the words of offers and those of people who have something to say to each other; nothing
/// of who writes to whom. It announces a chance, and clues with the words that gave them. It needs the JDK alone.
///
/// ```java
/// var reading = PitchModel.standard().read(message);
/// reading.chance();        // 0 to 1, a pitch from ½ on
/// reading.clues();         // offer: « offre », « sans engagement »; price: « 490 $ »
/// reading.missing();       // a reason, common ground, a question
/// ```
///
/// Two layers. {@link Sign}s are rules anyone can read: they explain. {@link PitchModel} is a logistic regression on
/// signs, words and runs of three to five letters: it weighs. It is trained by {@link PitchTraining} on messages
/// written for this purpose, and measured by {@link PitchEvaluation} on subjects it never saw.
///
/// **Cost.** Some hundred microseconds a message; the model is one file of 64 KB.
///
/// **Limits.** It has learnt what its authors take for a pitch. It advises whoever writes; it must never judge or
/// discard what others wrote, nor keep anyone from sending.
@NullMarked
package org.passerelle.insight.pitch;

import org.jspecify.annotations.NullMarked;
