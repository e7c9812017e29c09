package org.passerelle.links;

import org.passerelle.platform.Words;

/// People observed together more than with others.
///
/// @param name the owner's own, or empty
/// @param label what it is called by itself: its commonest organisation or place, else its closest member
/// @param labelKind `organisation`, `place` or `person`
/// @param people how many, those put aside not counted
public record Circle(int id, String name, String label, String labelKind, int people) {

    static final String ORGANISATION = "organisation";
    static final String PLACE = "place";
    static final String PERSON = "person";

    /// What to call it where there is little room.
    public String brief() {
        return name.isEmpty() ? label : name;
    }

    /// Whether it bears the name of its closest member.
    public boolean isCalledByPerson() {
        return name.isEmpty() && labelKind.equals(PERSON);
    }

    /// What to call it.
    public String called(Words words) {
        return isCalledByPerson() ? words.say("circle.around", label) : brief();
    }
}
