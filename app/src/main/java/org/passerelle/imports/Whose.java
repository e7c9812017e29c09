package org.passerelle.imports;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.passerelle.formats.Identity;
import org.passerelle.imports.Outcome.Candidate;

/// Whose the files of an import are. In this order: what the owner said, now or before; what the files say of
/// themselves; who is in all their conversations; else the owner is asked.
///
/// A file that names its owner is believed for this import. It teaches the network who “I” is only where it agrees with
/// what is known, or where nothing is: a colleague’s archive must not make the colleague me.
///
/// @param self who “I” is in this import
/// @param learnt what is new in it and holds for later imports too
/// @param candidates who it may be, where nothing could tell; empty where the owner is known
record Whose(Self self, Set<Identity> learnt, List<Candidate> candidates) {

    private static final double MOSTLY = 0.5;

    static Whose of(Brought brought, Set<Identity> known) {
        var owners = brought.items().stream()
                .flatMap(item -> item.glance().owners().stream())
                .collect(toSet());
        var mine = new HashSet<>(known);
        mine.addAll(owners);
        var learnt = new HashSet<Identity>();
        if (known.isEmpty() || owners.stream().anyMatch(known::contains)) learnt.addAll(owners);
        var candidates = new ArrayList<Candidate>();
        for (var conversations : byFormat(brought).values()) {
            profilesBehindNames(conversations, mine).forEach(profile -> add(profile, mine, learnt));
            if (isMostlyThere(conversations, new Self(mine))) continue;
            var common = new CommonParty(conversations);
            common.find().ifPresent(found -> found.forEach(identity -> add(identity, mine, learnt)));
            if (common.find().isEmpty() && mustAsk(conversations, mine)) candidates.addAll(common.candidates());
        }
        learnt.removeAll(known);
        return new Whose(new Self(Set.copyOf(mine)), Set.copyOf(learnt), List.copyOf(candidates));
    }

    /// With what the owner says now to be kept.
    Whose saying(Set<Identity> me) {
        var all = new HashSet<>(learnt);
        all.addAll(me);
        return new Whose(self, Set.copyOf(all), candidates);
    }

    private static void add(Identity identity, Set<Identity> mine, Set<Identity> learnt) {
        mine.add(identity);
        learnt.add(identity);
    }

    private static Map<String, List<Conversation>> byFormat(Brought brought) {
        var conversations = new LinkedHashMap<String, List<Conversation>>();
        for (var item : brought.items()) {
            if (item.format() == null) continue;
            conversations.computeIfAbsent(item.format().name(), _ -> new ArrayList<>()).addAll(item.glance().sample());
        }
        conversations.values().removeIf(List::isEmpty);
        return conversations;
    }

    private static boolean isMostlyThere(List<Conversation> conversations, Self self) {
        var telling = conversations.stream()
                .filter(it -> !it.parties().isEmpty() && (it.needsOwner() || it.together()))
                .toList();
        long present = telling.stream().filter(it -> it.parties().stream().anyMatch(self::is)).count();
        return present >= MOSTLY * telling.size();
    }

    /// Where the direction hangs on it, and none of my known addresses is of a kind used here. Meetings can do without.
    private static boolean mustAsk(List<Conversation> conversations, Set<Identity> mine) {
        var kinds = mine.stream().map(Identity::kind).collect(toSet());
        boolean comparable = conversations.stream()
                .flatMap(it -> it.parties().stream())
                .flatMap(party -> party.identities().stream())
                .anyMatch(identity -> kinds.contains(identity.kind()));
        return !comparable && conversations.stream().anyMatch(Conversation::needsOwner);
    }

    /// LinkedIn says by name alone whose archive it is: the profile most often beside that name is the owner's too.
    private static List<Identity> profilesBehindNames(Collection<Conversation> conversations, Set<Identity> mine) {
        return mine.stream()
                .filter(Identity::isShownName)
                .filter(name -> mine.stream().noneMatch(identity -> identity.isProfileBeside(name)))
                .flatMap(name -> profileBehind(name, conversations))
                .toList();
    }

    private static Stream<Identity> profileBehind(Identity name, Collection<Conversation> conversations) {
        var beside = new HashMap<Identity, Integer>();
        conversations.stream()
                .flatMap(it -> it.parties().stream())
                .filter(party -> party.identities().contains(name))
                .flatMap(party -> party.identities().stream())
                .filter(identity -> identity.isProfileBeside(name))
                .forEach(profile -> beside.merge(profile, 1, Integer::sum));
        return beside.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).stream();
    }
}
