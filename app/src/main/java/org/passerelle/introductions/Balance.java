package org.passerelle.introductions;

import org.passerelle.people.Named;

/// What went between the owner and someone, as introductions and referrals.
///
/// @param given introductions the owner made for them, and referrals the owner gave that speak of them
/// @param received introductions they made for the owner, and times they passed the owner's name on
/// @param owed thanks owed to them
public record Balance(Named person, int given, int received, int owed) {

    public boolean isEmpty() {
        return given + received + owed == 0;
    }
}
