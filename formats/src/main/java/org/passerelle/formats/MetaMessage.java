package org.passerelle.formats;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Trace.BadLine;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.LeftOut;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.formats.Trace.Party;

/// One message of a conversation, with the reactions to it.
///
/// @param shownName the kind of identity that a name is on this network
record MetaMessage(JsonItem item, MetaMessages.Talk talk, String shownName) {

    /// Above, it is an assembly rather than a conversation.
    private static final int MOST_RECIPIENTS = 20;

    Stream<Trace> traces() {
        var message = item.value();
        var sender = message.text("sender_name");
        if (message.isTrue("is_unsent")) return Stream.of(new LeftOut(item.rank(), LeftOut.Reason.DELETED));
        if (MetaMessages.isClosed(sender) || talk.members().stream().allMatch(sender::equals))
            return Stream.of(new LeftOut(item.rank(), LeftOut.Reason.NAMELESS));
        return MetaDates.millis(message.number("timestamp_ms"))
                .map(at -> Stream.concat(Stream.<Trace>of(message(message, sender, at)), reactions(message, sender, at)))
                .orElseGet(() -> Stream.of(new BadLine(
                        item.rank(), BadLine.Reason.DATE, Words.excerptOf(message.text("timestamp_ms")))));
    }

    private Exchange message(JsonValue message, String sender, Moment at) {
        var others = talk.members().stream().filter(name -> !name.equals(sender)).map(this::party).toList();
        var duration = duration(message);
        return new Exchange(
                item.rank(), key(message, sender, at), at, medium(duration, others), null, party(sender), others,
                Words.first(message.any("content", "text")), duration);
    }

    private static Medium medium(@Nullable Duration duration, List<Party> others) {
        if (others.size() > MOST_RECIPIENTS) return Medium.BROADCAST;
        return duration == null ? Medium.MESSAGE : Medium.CALL;
    }

    /// Of a call that took place; one missed is a message like another.
    private static @Nullable Duration duration(JsonValue message) {
        long seconds = message.number("call_duration").orElse(0);
        return seconds > 0 && seconds < Duration.ofDays(2).toSeconds() ? Duration.ofSeconds(seconds) : null;
    }

    /// The file does not say when: they stand on the day of the message.
    private Stream<Trace> reactions(JsonValue message, String sender, Moment at) {
        return message.each("reactions").stream()
                .filter(reaction -> !MetaMessages.isClosed(reaction.text("actor")))
                .filter(reaction -> !reaction.text("actor").equals(sender))
                .map(reaction -> new Exchange(
                        item.rank(),
                        Keys.of("reaction", key(message, sender, at), reaction.text("actor")),
                        new Moment(at.at(), Moment.Precision.DAY),
                        Medium.REACTION,
                        null,
                        party(reaction.text("actor")),
                        List.of(party(sender)),
                        reaction.text("reaction"),
                        null));
    }

    private String key(JsonValue message, String sender, Moment at) {
        return Keys.of(talk.id(), String.valueOf(at.at().toEpochMilli()), sender, message.text("content"));
    }

    private Party party(String name) {
        return new Party(name, Identities.shownName(shownName, name).stream().toList());
    }
}
