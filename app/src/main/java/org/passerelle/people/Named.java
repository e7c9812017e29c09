package org.passerelle.people;

import java.util.List;
import org.passerelle.platform.Fold;

/// A person by name.
///
/// @param detail what tells them from a namesake, such as a role; may be empty
public record Named(int id, String name, String detail) {

    /// Whether that is their name, capitals and accents aside.
    public boolean isCalled(String typed) {
        return Fold.of(name).equals(Fold.of(typed));
    }

    /// Who is meant by a name: those called exactly so, else all it may mean.
    public static List<Named> meant(String typed, List<Named> among) {
        var same = among.stream().filter(each -> each.isCalled(typed)).toList();
        return same.isEmpty() ? among : same;
    }
}
