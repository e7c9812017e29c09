package org.passerelle.vision.advice;

import java.util.List;
import org.passerelle.platform.Fold;
import org.passerelle.vision.Scope;

/// Words of the owner’s, searched.
final class Words {

    private Words() {}

    static boolean in(List<String> said, Scope sought) {
        return said.stream().anyMatch(each -> sought.fits(Fold.of(each)));
    }
}
