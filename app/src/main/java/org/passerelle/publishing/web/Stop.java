package org.passerelle.publishing.web;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import org.passerelle.channels.Connection;
import org.passerelle.publishing.DeliveryLine;
import org.passerelle.publishing.manners.Clashes;

/// Something at an hour of the calendar.
public sealed interface Stop {

    ZonedDateTime at();

    /// As forms and scripts write it: a local time to the minute.
    default String local() {
        return at().toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /// A publication in one place.
    ///
    /// @param clashes why it comes too close to another there
    /// @param isUnread whether it may not go before it is read
    record Post(DeliveryLine line, Set<Clashes.Kind> clashes, boolean isUnread) implements Stop {

        @Override
        public ZonedDateTime at() {
            return Objects.requireNonNull(line.at());
        }

        /// Whether it may be taken to another hour.
        public boolean isMovable() {
            return line.state().isOpen();
        }
    }

    /// One that is to be said again, once its time comes.
    record Coming(int of, String name, Connection place, ZonedDateTime at) implements Stop {}

    /// An hour of a channel’s week that nothing has taken.
    record Free(Connection place, ZonedDateTime at) implements Stop {

        /// Where one writes for it.
        public String path() {
            return "/publish/new?to=" + place.id() + "&at=" + local();
        }
    }
}
