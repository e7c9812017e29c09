package org.passerelle.gatherings;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.passerelle.exchanges.Timelines;
import org.passerelle.gatherings.Briefing.Acquaintance;
import org.passerelle.gatherings.Briefing.Prospect;
import org.passerelle.network.Network;
import org.passerelle.people.People;
import org.passerelle.people.Person;
import org.passerelle.today.Promises;
import org.passerelle.today.Promises.Promise;

/// Prepares one for an event, from the list of those expected.
public final class Briefings {

    private static final int NEEDS_SHOWN = 3;

    private final Attendees attendees;
    private final Needs needs;
    private final Network network;
    private final People people;
    private final Timelines timelines;
    private final Promises promises;

    public Briefings(
            Attendees attendees, Needs needs, Network network, People people, Timelines timelines, Promises promises) {
        this.attendees = attendees;
        this.needs = needs;
        this.network = network;
        this.people = people;
        this.timelines = timelines;
        this.promises = promises;
    }

    /// Cost: a few queries, and some more for each person known.
    public Briefing of(Gathering gathering) {
        var expected = attendees.of(gathering.id());
        var promised = promises.open(expected.stream().map(Attendee::personId).flatMap(Stream::ofNullable).toList()).stream()
                .filter(Promise::isMine)
                .collect(groupingBy(Promise::personId));
        var strangers = expected.stream().filter(Attendee::isStranger).toList();
        var toMeet = prospects(gathering, strangers);
        var met = toMeet.stream().map(Prospect::attendee).toList();
        return new Briefing(
                expected.stream()
                        .flatMap(attendee -> acquaintance(attendee, promised))
                        .sorted(Comparator.comparing((Acquaintance each) -> each.line().tie().strength()).reversed())
                        .toList(),
                expected.stream().filter(attendee -> !attendee.perhaps().isEmpty()).toList(),
                toMeet,
                expected.stream().filter(Attendee::wanted).toList(),
                strangers.stream().filter(each -> !met.contains(each)).toList());
    }

    private List<Prospect> prospects(Gathering gathering, List<Attendee> strangers) {
        if (strangers.stream().allMatch(each -> each.calling().isEmpty())) return List.of();
        var sought = new ArrayList<>(Needs.of(gathering));
        sought.addAll(needs.all());
        return strangers.stream()
                .map(each -> new Prospect(
                        each,
                        sought.stream().filter(need -> Needs.answers(each.calling(), need)).limit(NEEDS_SHOWN).toList()))
                .filter(prospect -> !prospect.needs().isEmpty())
                .toList();
    }

    private Stream<Acquaintance> acquaintance(Attendee attendee, Map<Integer, List<Promise>> promised) {
        var id = attendee.personId();
        if (id == null) return Stream.empty();
        return network.line(id).stream().map(line -> new Acquaintance(
                attendee,
                line,
                timelines.of(id, null, 1).exchanges().stream().findFirst().orElse(null),
                promised.getOrDefault(id, List.of()),
                people.find(id).map(Person::note).flatMap(note -> note.lines().findFirst()).orElse("")));
    }
}
