package org.passerelle.publishing.manners;

import java.util.Optional;

/// One rule of good manners.
interface Courtesy {

    /// What the rule is called, in the program and in the message files: `said-again`.
    String name();

    /// Its advice on what is about to be said; empty where there is nothing to say.
    Optional<Advice> check(Intent intent);
}
