package org.passerelle.opportunities;

import org.passerelle.channels.Way;

/// One answer to « How did you hear of me? ».
///
/// @param words theirs; may be empty
public record Said(Way way, String words) {}
