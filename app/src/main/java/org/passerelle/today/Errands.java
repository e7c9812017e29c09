package org.passerelle.today;

import java.util.List;
import org.passerelle.platform.Words;

/// Whatever else has errands for the day: implemented by the modules above.
public interface Errands {

    /// Those whose day has come, the most pressing first.
    List<Errand> due(Words words);
}
