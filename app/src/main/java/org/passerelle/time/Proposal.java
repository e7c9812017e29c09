package org.passerelle.time;

/// Time that facts let suppose: it counts once the owner confirms it, in their minutes.
///
/// @param source which one it comes from
/// @param key what names it there: it is proposed until it is confirmed or set aside, then never again
/// @param facts how many facts it rests on
public record Proposal(String source, String key, Given given, int facts) {

    /// What a form calls it.
    public String name() {
        return source + ":" + key;
    }

    /// The same, in the owner's minutes.
    public Proposal lasting(int minutes) {
        var one = new Given(given.on(), minutes, given.activity(), given.way(), given.objectiveId(), given.words());
        return new Proposal(source, key, one, facts);
    }
}
