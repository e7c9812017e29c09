package org.passerelle.time.web;

import java.util.List;
import java.util.Map;
import org.passerelle.channels.Way;
import org.passerelle.time.Activity;

/// What time can be given to.
///
/// @param objectives their titles, by number, those still open first
public record Choices(Map<Integer, String> objectives) {

    public List<Activity> activities() {
        return List.of(Activity.values());
    }

    public List<Way> ways() {
        return Way.all();
    }
}
