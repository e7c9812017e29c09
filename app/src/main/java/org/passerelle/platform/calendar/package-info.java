/// A calendar others subscribe to, at an address only its owner knows: read-only, without signing in, gone once revoked.
/// It knows dated entries and nothing of what they are; it announces nothing; modules above give it their entries by a
/// {@link org.passerelle.platform.calendar.CalendarSource} each.
@NullMarked
package org.passerelle.platform.calendar;

import org.jspecify.annotations.NullMarked;
