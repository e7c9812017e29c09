package org.passerelle.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.passerelle.formats.Trace.BadLine;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.LeftOut;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.formats.Trace.Party;

/// `direct-messages.js` and `direct-messages-group.js` of an X archive: private messages and the reactions to them, by
/// numbers alone. Two talk in a conversation named `12-34`; a group's members are gathered in a first pass, from who
/// wrote, joined or was there.
public final class XMessages extends XFormat {

    private static final String MESSAGES = "dmConversation.messages";
    private static final String CONVERSATION = "dmConversation.conversationId";
    private static final int MOST_GROUPS = 20_000;
    private static final int MOST_MEMBERS = 300;

    public XMessages() {
        super("x-messages", "direct_messages", "direct_messages_group", "direct_message", "direct_message_group");
    }

    @Override
    String path() {
        return MESSAGES;
    }

    @Override
    public Stream<Trace> read(Source source, Reading reading) throws IOException {
        var groups = groups(source);
        return JsonItems.read(source, MESSAGES::equals, UnaryOperator.identity(), item -> traces(item, groups));
    }

    @Override
    Stream<Trace> traces(JsonItem item) {
        return traces(item, Map.of());
    }

    private static Stream<Trace> traces(JsonItem item, Map<String, Set<String>> groups) {
        if (item.value().has("welcomeMessageCreate"))
            return Stream.of(new LeftOut(item.rank(), LeftOut.Reason.AUTOMATIC));
        if (!item.value().has("messageCreate")) return Stream.empty(); // who joined, who left, how it is called
        var message = item.value().at("messageCreate");
        var sent = message.text("createdAt");
        var at = XDates.moment(sent);
        if (at.isEmpty()) return Stream.of(new BadLine(item.rank(), BadLine.Reason.DATE, Words.excerptOf(sent)));
        var talk = item.around().getOrDefault(CONVERSATION, "");
        return Stream.concat(
                Stream.of(message(item.rank(), message, at.get(), others(message, talk, groups))),
                message.each("reactions").stream().map(one -> reaction(item.rank(), message, one)));
    }

    private static Trace message(long rank, JsonValue message, Moment at, List<Party> others) {
        var sender = message.text("senderId");
        if (sender.isEmpty()) return new LeftOut(rank, LeftOut.Reason.NAMELESS);
        var id = message.text("id");
        return new Exchange(
                rank,
                id.isEmpty() ? Keys.of(sender, at.at().toString(), message.text("text")) : id,
                at,
                Medium.MESSAGE,
                null,
                XParties.numbered(sender),
                others,
                Words.first(message.text("text")),
                null);
    }

    private static Trace reaction(long rank, JsonValue message, JsonValue reaction) {
        var written = reaction.text("createdAt");
        var sender = reaction.text("senderId");
        return XDates.moment(written)
                .<Trace>map(at -> new Exchange(
                        rank,
                        Keys.of("reaction", message.text("id"), sender, reaction.text("eventId")),
                        at,
                        Medium.REACTION,
                        null,
                        XParties.numbered(sender),
                        List.of(XParties.numbered(message.text("senderId"))),
                        reaction.text("reactionKey"),
                        null))
                .orElseGet(() -> new BadLine(rank, BadLine.Reason.DATE, Words.excerptOf(written)));
    }

    private static List<Party> others(JsonValue message, String talk, Map<String, Set<String>> groups) {
        var sender = message.text("senderId");
        var members = new LinkedHashSet<String>(groups.getOrDefault(talk, Set.of()));
        if (members.isEmpty()) members.addAll(List.of(talk.split("-")));
        if (members.size() < 2) members.add(message.text("recipientId"));
        return members.stream()
                .filter(number -> !number.equals(sender))
                .map(XParties::numbered)
                .filter(party -> !party.identities().isEmpty())
                .toList();
    }

    /// Who is in each conversation that its name does not tell.
    private static Map<String, Set<String>> groups(Source source) throws IOException {
        var groups = new HashMap<String, Set<String>>();
        try (var items = JsonItems.read(source, MESSAGES::equals, UnaryOperator.identity(), item -> {
            var talk = item.around().getOrDefault(CONVERSATION, "");
            if (!talk.contains("-") && (groups.size() < MOST_GROUPS || groups.containsKey(talk)))
                gather(item.value(), groups.computeIfAbsent(talk, _ -> new LinkedHashSet<>()));
            return Stream.empty();
        })) {
            items.forEach(_ -> {});
        }
        return groups;
    }

    private static void gather(JsonValue event, Collection<String> members) {
        var found = new ArrayList<String>();
        for (var one : event.entries()) {
            found.add(one.getValue().any("senderId", "initiatingUserId"));
            found.add(one.getValue().text("recipientId"));
            one.getValue().each("userIds").forEach(id -> found.add(id.text()));
            one.getValue().each("participantsSnapshot").forEach(id -> found.add(id.text()));
        }
        for (var id : found) if (!id.isEmpty() && !id.equals("0") && members.size() < MOST_MEMBERS) members.add(id);
    }
}
