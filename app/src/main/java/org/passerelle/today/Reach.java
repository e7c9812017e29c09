package org.passerelle.today;

import org.jspecify.annotations.Nullable;

/// A row of the day: someone, and why today.
///
/// @param promise what was promised to them, where that is why
/// @param serves the aim that reaching them serves; empty where there is none
/// @param done reached since it was proposed
public record Reach(Face person, Sentence why, Promises.@Nullable Promise promise, String serves, boolean done) {}
