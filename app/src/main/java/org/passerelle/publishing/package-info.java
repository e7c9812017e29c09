/// What the owner publishes, and what becomes of it in each place.
///
/// It knows publications, their deliveries to channels, the hours they go out at, and everything that happened to each. It
/// announces nothing yet; it needs the channels connected, the clock and the zone of the workspace. Nothing goes out twice
/// and nothing fails in silence: see decision 15.
@NullMarked
package org.passerelle.publishing;

import org.jspecify.annotations.NullMarked;
