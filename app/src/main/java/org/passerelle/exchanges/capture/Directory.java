package org.passerelle.exchanges.capture;

import java.util.List;
import org.passerelle.people.Named;

/// The names of the network.
@FunctionalInterface
public interface Directory {

    /// People one of whose names begins with these folded letters, the closest ties first; at most a few dozen.
    List<Named> beginning(String letters);
}
