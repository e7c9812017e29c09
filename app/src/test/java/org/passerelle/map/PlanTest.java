package org.passerelle.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final int[] RING_ENDS = {5, 15, 50, 150};

    @Test
    void seatsEveryoneOnceOnTheirRing() {
        var guests = guests(150);

        var plan = Plan.EMPTY.welcome(guests);

        assertThat(plan.seats()).hasSize(150);
        assertThat(new HashSet<>(plan.seats().values().stream().map(seat -> List.of(seat.ring(), seat.place())).toList())).hasSize(150);
        guests.forEach(guest -> assertThat(plan.seats().get(guest.personId()).ring()).isEqualTo(guest.ring()));
    }

    @Test
    void leavesEveryoneWhereTheySat() {
        var guests = guests(150);
        var before = Plan.EMPTY.welcome(guests);

        var moved = new ArrayList<>(guests.subList(0, 148));
        moved.set(40, new Guest(41, 3, guests.get(40).circleId()));
        moved.add(new Guest(900, 3, 2));
        var after = before.welcome(moved);

        assertThat(after.sectors()).isEqualTo(before.sectors());
        moved.stream()
                .filter(guest -> guest.personId() != 41 && guest.personId() != 900)
                .forEach(guest -> assertThat(after.seats().get(guest.personId())).isEqualTo(before.seats().get(guest.personId())));
        assertThat(after.seats().get(41).ring()).isEqualTo(3);
        assertThat(after.seats()).containsKey(900).doesNotContainKey(149);
    }

    @Test
    void givesPartsOfTheRoundByNumber() {
        var plan = Plan.EMPTY.welcome(guests(150));

        assertThat(plan.sectors().stream().mapToDouble(Sector::spans).sum()).isCloseTo(360, org.assertj.core.data.Offset.offset(1e-6));
        assertThat(plan.sectors().getLast().circleId()).isEqualTo(Sector.OTHERS);
        long astray = plan.seats().values().stream()
                .filter(seat -> seat.ring() > 1)
                .filter(seat -> !plan.sector(seat.circleId()).orElseThrow().holds(seat.at()))
                .count();
        assertThat(astray).isLessThan(15);
    }

    @Test
    void makesRoomForEveryoneOnOneRing() {
        var guests = IntStream.rangeClosed(1, 150).mapToObj(person -> new Guest(person, 3, 1)).toList();

        assertThat(Plan.EMPTY.welcome(guests).seats()).hasSize(150);
        assertThat(Plan.EMPTY.welcome(List.of()).seats()).isEmpty();
    }

    private static List<Guest> guests(int number) {
        var random = new Random(7);
        return IntStream.rangeClosed(1, number)
                .mapToObj(person -> new Guest(person, ring(person), Math.max(0, (int) Math.abs(random.nextGaussian() * 4) - 1)))
                .toList();
    }

    private static int ring(int person) {
        int ring = 0;
        while (person > RING_ENDS[ring]) ring++;
        return ring;
    }
}
