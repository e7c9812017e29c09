/// Which descriptions are of one and the same: Fellegi and Sunter's probabilities, learnt without examples.
///
/// It knows what people say of themselves in traits, and nothing of where it was read. It announces pairs with how
/// probable they are and why, groups of more than two, partners across two files, and how well all this is done where
/// the truth is known. It needs `insight.names`, and the JDK.
///
/// ```java
/// var learned = Duplicates.learn(descriptions, seed);
/// learned.pairs(.5);                    // surest first, each with its reasons
/// learned.pairings(.9).groups();        // those of one person each
/// ```
/// (Fellegi & Sunter 1969, A Theory for Record Linkage; Linacre et al. 2022, Splink; Winkler 1990, String Comparator
/// Metrics.)
@NullMarked
package org.passerelle.insight.duplicates;

import org.jspecify.annotations.NullMarked;
