package org.passerelle.formats;

import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Reading.DateOrder;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.formats.Trace.Owner;
import org.passerelle.formats.Trace.Party;
import org.passerelle.formats.Trace.Question;

/// What a first pass over a chat tells of it as a whole: how its dates run, who speaks in it, and whom it is with.
final class WhatsAppChat {

    private static final int MOST_SENDERS = 50_000;
    private static final int MOST_RECIPIENTS = 8;
    private static final Duration ASTRAY = Duration.ofDays(1);

    /// Someone who speaks: how often, and when first, after what.
    private static final class Sender {
        private final Party party;
        private final WhatsAppLine first;
        private final @Nullable WhatsAppLine before;
        private int messages;

        Sender(Party party, WhatsAppLine first, @Nullable WhatsAppLine before) {
            this.party = party;
            this.first = first;
            this.before = before;
        }

        /// Whether it is part of another’s words: a date far behind where time stood, under a name that speaks nowhere else.
        boolean isNobody(DateOrder order) {
            if (messages > 1 || before == null) return false;
            var at = first.at(order);
            var stood = before.at(order);
            return at.isPresent() && stood.isPresent() && at.get().isBefore(stood.get().minus(ASTRAY));
        }
    }

    private final DateOrder order;
    private final @Nullable Question question;
    private final ZoneId zone;
    private final Map<String, Sender> senders;
    private final Map<Party, List<Party>> others = new HashMap<>();
    private final @Nullable Party with;

    private WhatsAppChat(
            DateOrder order, @Nullable Question question, ZoneId zone, Map<String, Sender> senders, @Nullable Party with) {
        this.order = order;
        this.question = question;
        this.zone = zone;
        this.senders = senders;
        this.with = with;
    }

    static WhatsAppChat of(Source source, Reading reading) throws IOException {
        var order = new WhatsAppOrder();
        var senders = new LinkedHashMap<String, Sender>();
        WhatsAppLine before = null;
        boolean group = false;
        try (var lines = lines(source)) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                var read = WhatsAppLine.of(line.text()).orElse(null);
                if (read == null) continue;
                order.see(line.number(), read);
                group |= read.sender().isEmpty() && WhatsAppWords.tellsOfGroup(read.text());
                if (read.sender().isEmpty() || WhatsAppWords.isSurelyNotice(read.text())) continue;
                if (senders.size() < MOST_SENDERS && !senders.containsKey(read.sender()))
                    senders.put(read.sender(), new Sender(WhatsAppNames.party(read.sender(), reading.country()), read, before));
                if (senders.get(read.sender()) instanceof Sender sender) sender.messages++;
                before = read;
            }
        }
        var asked = reading.dateOrder() == null ? order.question().orElse(null) : null;
        var best = reading.dateOrder() == null ? order.best() : reading.dateOrder();
        senders.values().removeIf(sender -> sender.isNobody(best));
        var parties = senders.values().stream().map(sender -> sender.party).distinct().toList();
        var with = group ? null : WhatsAppNames.with(source.name(), parties, reading.country());
        return new WhatsAppChat(best, asked, reading.zone(), senders, with);
    }

    static CappedLines lines(Source source) throws IOException {
        return new CappedLines(new InputStreamReader(source.open(), Charsets.detect(source)));
    }

    Optional<Question> question() {
        return Optional.ofNullable(question);
    }

    /// The owner, where the chat is with one other and its file says with whom.
    Stream<Owner> owner() {
        return senders.values().stream()
                .filter(sender -> with != null && !with.equals(sender.party))
                .map(sender -> new Owner(1, Trace.Name.of(sender.party.name()), sender.party.identities()));
    }

    /// When a line was written; empty where it has no true date, or whoever it names does not speak here.
    Optional<Moment> at(WhatsAppLine line) {
        boolean speaks = line.sender().isEmpty() || senders.containsKey(line.sender());
        return line.at(order).filter(_ -> speaks || WhatsAppWords.isSurelyNotice(line.text())).map(this::moment);
    }

    private Moment moment(LocalDateTime at) {
        return Moment.exactly(at.atZone(zone).toInstant());
    }

    Party from(WhatsAppLine line) {
        var sender = senders.get(line.sender());
        return sender == null ? new Party(line.sender(), List.of()) : sender.party;
    }

    /// Everyone in the chat but the one who speaks.
    List<Party> others(Party from) {
        if (with != null && !with.equals(from)) return List.of(with);
        return others.computeIfAbsent(from, one -> senders.values().stream()
                .map(sender -> sender.party)
                .filter(party -> !party.equals(one))
                .distinct()
                .toList());
    }

    /// Which way it went, where the file says with whom the chat is; else null.
    @Nullable Direction direction(Party from) {
        if (with == null) return null;
        return with.equals(from) ? Direction.IN : Direction.OUT;
    }

    /// What a message of it is; to a large group, a word to many.
    Medium medium() {
        return senders.size() > MOST_RECIPIENTS ? Medium.BROADCAST : Medium.MESSAGE;
    }
}
