package org.passerelle.publishing;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.passerelle.channels.Channel;
import org.passerelle.channels.Channels;
import org.passerelle.channels.Connection;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;

/// The places and hours the owner names in words.
public final class Places {

    public static final String SLOT = "slot";

    private final Almanac almanac;
    private final Channels channels;
    private final Slots slots;

    public Places(Almanac almanac, Channels channels, Slots slots) {
        this.almanac = almanac;
        this.channels = channels;
        this.slots = slots;
    }

    /// Every place one can publish to, by itself or by hand, connected or lost.
    public List<Connection> all() {
        return channels.all().stream()
                .filter(each -> each.state() != Connection.State.BEGUN)
                .filter(each -> each.channel() instanceof Channel.Publishes || each.channel() instanceof Channel.Assists)
                .toList();
    }

    /// The channel of that number or name, or of that kind where only one is.
    public Connection named(String name) {
        var all = channels.all();
        if (name.matches("\\d{1,9}")) {
            int id = Integer.parseInt(name);
            return only(name, all.stream().filter(each -> each.id() == id).toList());
        }
        var called = all.stream().filter(each -> each.account().name().equalsIgnoreCase(name.strip())).toList();
        return only(name, called.isEmpty() ? all.stream().filter(each -> each.account().kind().equalsIgnoreCase(name.strip())).toList() : called);
    }

    /// A local time in the zone of the workspace, the next free hour of the channel's week for `slot`, now where empty.
    public ZonedDateTime at(String hour, Connection place) {
        if (hour.isBlank()) return almanac.now().atZone(almanac.zone());
        if (hour.strip().equalsIgnoreCase(SLOT))
            return slots.free(place.id()).orElseThrow(() -> new Refusal("publish.slot.none", place.account().name()));
        return local(hour.strip(), almanac.zone());
    }

    /// A local time in that zone. One that does not exist that day, because clocks went forward over it, is the hour after.
    public static ZonedDateTime local(String hour, ZoneId zone) {
        try {
            return LocalDateTime.parse(hour.replace(' ', 'T')).atZone(zone);
        } catch (DateTimeParseException e) {
            throw new Refusal("publish.at.wrong", hour);
        }
    }

    private static Connection only(String name, List<Connection> found) {
        if (found.isEmpty()) throw new Refusal("publish.to.missing", name);
        if (found.size() > 1) throw new Refusal("publish.to.several", name);
        return found.getFirst();
    }
}
