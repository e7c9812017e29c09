package org.passerelle.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.exchanges.Note;
import org.passerelle.formats.Moment;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.network.Filters;
import org.passerelle.people.Edits.Newcomer;

@OnBothDatabases
class NetworkMapTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    @AutoClose
    private final Ground ground;

    private final Passerelle passerelle;
    private final Random random = new Random(11);
    private List<Integer> people = List.of();

    NetworkMapTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
    }

    @Test
    void keepsSeatsAfterTwentyMoreExchanges() {
        passerelle.within(() -> {
            gather(60);
            var before = draw(Filters.NONE, 0);
            var seats = seats(before);
            assertThat(seats).hasSizeGreaterThan(40);
            assertThat(seats(draw(Filters.NONE, 0))).isEqualTo(seats);

            for (int i = 0; i < 20; i++) note(List.of(people.get(random.nextInt(60))), random.nextInt(5), Medium.CALL);
            var after = draw(Filters.NONE, 0);

            assertThat(after.wedges().stream().map(Wedge::sector)).isEqualTo(before.wedges().stream().map(Wedge::sector).toList());
            var sameRing = after.spots().stream()
                    .filter(spot -> seats.containsKey(spot.id()) && seats.get(spot.id()).ring() == spot.seat().ring())
                    .toList();
            assertThat(sameRing).hasSizeGreaterThan(30);
            assertThat(sameRing).allSatisfy(spot -> assertThat(spot.seat()).isEqualTo(seats.get(spot.id())));
            return true;
        });
    }

    @Test
    void hidesWhoDoesNotPassWithoutMovingAnyone() {
        passerelle.within(() -> {
            gather(30);
            var all = seats(draw(Filters.NONE, 0));
            var some = draw(Filters.search("camille 7"), 0);

            assertThat(some.spots()).isNotEmpty().hasSizeLessThan(all.size());
            assertThat(some.spots()).allSatisfy(spot -> assertThat(spot.seat()).isEqualTo(all.get(spot.id())));
            assertThat(draw(Filters.search("nobody"), 0).rings()).isEmpty();
            return true;
        });
    }

    @Test
    void tellsWhomOneAloneLinks() {
        passerelle.within(() -> {
            gather(12);
            var picture = draw(Filters.NONE, people.getFirst());

            assertThat(picture.wedges()).filteredOn(wedge -> wedge.circle() != null).hasSize(2);
            assertThat(picture.bridges().apart()).hasSize(1);
            assertThat(picture.bridges().owner().effectiveSize()).isLessThan(picture.bridges().owner().contacts());
            assertThat(picture.strands()).isNotEmpty().allSatisfy(strand ->
                    assertThat(List.of(strand.one(), strand.other())).contains(people.getFirst()));
            assertThat(picture.rings().getFirst().groups().getFirst().people().getFirst().linked()).isNotEmpty();
            return true;
        });
    }

    @Test
    void leavesTheRimToTheNamesOfSectors() {
        passerelle.within(() -> {
            gather(60);

            assertThat(draw(Filters.NONE, 0).spots())
                    .filteredOn(spot -> spot.name().fits())
                    .hasSizeGreaterThan(30)
                    .allSatisfy(spot -> assertThat(Math.hypot(spot.name().x(), spot.name().y())).isLessThan(322));
            return true;
        });
    }

    @Test
    void unfoldsWhatIsReadAtOnce() {
        passerelle.within(() -> {
            gather(60);

            var all = draw(Filters.NONE, 0);
            var few = draw(Filters.search("camille 7"), 0);

            assertThat(all.isOpen(all.rings().getFirst())).isTrue();
            assertThat(all.isOpen(all.rings().getLast())).isFalse();
            assertThat(few.rings()).isNotEmpty().allMatch(few::isOpen);
            return true;
        });
    }

    /// People who each exchange with the owner, and meet by sixes.
    private void gather(int number) {
        people = IntStream.range(0, number)
                .mapToObj(i -> passerelle.edits.add(Newcomer.named("Camille " + i)).personId())
                .toList();
        for (int i = 0; i < number; i++)
            for (int week = 0; week < 2 + (number - i) / 3; week++) note(List.of(people.get(i)), 3 + week * 9, Medium.MESSAGE);
        for (int from = 0; from < number; from += 6) {
            note(people.subList(from, from + 6), 40, Medium.MEETING);
            note(people.subList(from, from + 6), 80, Medium.MEETING);
        }
    }

    private Picture draw(Filters filters, int focus) {
        passerelle.favours.observedLinks.ensure();
        return new NetworkMap(passerelle.network, passerelle.favours.observedLinks, passerelle.favours.circles, passerelle.favours.seats).draw(filters, focus);
    }

    private static Map<Integer, Seat> seats(Picture picture) {
        return picture.spots().stream().collect(Collectors.toMap(Spot::id, Spot::seat));
    }

    private void note(List<Integer> together, int daysAgo, Medium medium) {
        var day = Moment.on(TODAY.minusDays(daysAgo), passerelle.almanac.zone());
        passerelle.exchanges.note(new Note(new ArrayList<>(together), day, medium, Direction.BOTH, null, ""));
    }
}
