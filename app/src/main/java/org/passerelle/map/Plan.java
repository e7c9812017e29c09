package org.passerelle.map;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Who sits where.
///
/// @param seats by person
public record Plan(List<Sector> sectors, Map<Integer, Seat> seats) {

    static final Plan EMPTY = new Plan(List.of(), Map.of());

    private static final int SECTORS_MAXIMUM = 7;
    private static final int GUESTS_FOR_A_SECTOR = 3;
    private static final int GUESTS_FOR_ANOTHER_SECTOR = 8;
    private static final int STRAYS_MAXIMUM = 15;
    /// A small circle has room for its name.
    private static final double GUESTS_BESIDES = 2.5;

    /// Seats these guests. Whoever sits in the right ring and sector stays there; others take the freest place of theirs.
    /// Sectors are laid out anew, and everyone with them, only where a circle of many guests has none, or where many
    /// guests find no place in theirs that half of them would find then.
    Plan welcome(List<Guest> guests) {
        if (sectors.isEmpty() || wantsAnother(guests)) return new Plan(layOut(guests), Map.of()).seat(guests);
        var plan = seat(guests);
        if (plan.strays() <= STRAYS_MAXIMUM) return plan;
        var anew = new Plan(layOut(guests), Map.of()).seat(guests);
        return 2 * anew.strays() < plan.strays() ? anew : plan;
    }

    private boolean wantsAnother(List<Guest> guests) {
        return sectors.size() <= SECTORS_MAXIMUM
                && counts(guests).entrySet().stream()
                        .anyMatch(each -> sector(each.getKey()).isEmpty() && each.getValue() >= GUESTS_FOR_ANOTHER_SECTOR);
    }

    private static Map<Integer, Long> counts(List<Guest> guests) {
        return guests.stream().collect(Collectors.groupingBy(Guest::circleId, Collectors.counting()));
    }

    private Plan seat(List<Guest> guests) {
        var taken = new HashMap<Integer, Seat>();
        for (var guest : guests) {
            var seat = seats.get(guest.personId());
            if (seat != null && seat.ring() == guest.ring() && seat.circleId() == home(guest)) taken.put(guest.personId(), seat);
        }
        for (var guest : guests)
            if (!taken.containsKey(guest.personId())) taken.put(guest.personId(), freest(guest, taken));
        return new Plan(sectors, Map.copyOf(taken));
    }

    private int home(Guest guest) {
        return sector(guest.circleId()).map(Sector::circleId).orElse(Sector.OTHERS);
    }

    /// The place of their sector farthest from those taken on the ring; where it has none left, the nearest to it.
    private Seat freest(Guest guest, Map<Integer, Seat> taken) {
        var places = Place.on(guest.ring());
        var others = taken.values().stream().filter(seat -> seat.ring() == guest.ring()).toList();
        var used = others.stream().map(Seat::place).collect(Collectors.toSet());
        int home = home(guest);
        var sector = sector(home).or(() -> sectors.stream().findFirst()).orElseThrow();
        var free = new ArrayList<Integer>();
        for (int place = 0; place < places.size(); place++) if (!used.contains(place)) free.add(place);
        var within = free.stream().filter(place -> sector.holds(places.get(place))).toList();
        int chosen = within.isEmpty()
                ? free.stream().min(Comparator.comparingDouble(place -> sector.away(places.get(place)))).orElseThrow()
                : within.stream().max(Comparator.comparingDouble(place -> room(places.get(place), others, sector))).orElseThrow();
        return new Seat(guest.personId(), guest.ring(), home, chosen);
    }

    /// How far the nearest neighbour would be; the first of a sector sits near its middle.
    private static double room(Place place, List<Seat> others, Sector sector) {
        double nearest = others.stream()
                .map(Seat::at)
                .filter(sector::holds)
                .mapToDouble(place::distance)
                .min()
                .orElse(1_000);
        return nearest - sector.away(place) / 100;
    }

    private long strays() {
        return seats.values().stream()
                .filter(seat -> seat.ring() > 1)
                .filter(seat -> !sector(seat.circleId()).map(sector -> sector.holds(seat.at())).orElse(false))
                .count();
    }

    Seat of(int personId) {
        return requireNonNull(seats.get(personId));
    }

    Optional<Sector> sector(int circleId) {
        return sectors.stream().filter(sector -> sector.circleId() == circleId).findFirst();
    }

    /// The circles with most guests, each a part of the round in proportion; everyone else shares the last.
    private static List<Sector> layOut(List<Guest> guests) {
        var largest = counts(guests).entrySet().stream()
                .filter(each -> each.getKey() != Sector.OTHERS && each.getValue() >= GUESTS_FOR_A_SECTOR)
                .sorted(Map.Entry.<Integer, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(SECTORS_MAXIMUM)
                .toList();
        long seen = largest.stream().mapToLong(Map.Entry::getValue).sum();
        double whole = guests.size() + GUESTS_BESIDES * (largest.size() + 1);
        var sectors = new ArrayList<Sector>();
        double begins = 0;
        for (var each : largest) {
            double spans = 360 * (each.getValue() + GUESTS_BESIDES) / whole;
            sectors.add(new Sector(each.getKey(), sectors.size(), begins, spans));
            begins += spans;
        }
        sectors.add(new Sector(Sector.OTHERS, sectors.size(), begins, 360 * (guests.size() - seen + GUESTS_BESIDES) / whole));
        return List.copyOf(sectors);
    }
}
