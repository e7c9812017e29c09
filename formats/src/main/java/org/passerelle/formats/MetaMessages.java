package org.passerelle.formats;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// `message_1.json`, `message_2.json`… of each conversation of Facebook and Instagram, most recent first: names without
/// any number, those of all members before the messages, what the conversation is called after them; so a first pass
/// reads what surrounds the messages. Left out: what its writer took back, and accounts since closed, which all bear the
/// same name.
abstract class MetaMessages extends MetaFormat {

    private static final String MESSAGES = "messages";
    private static final String MEMBERS = "participants";
    private static final String PLACE = "thread_path";
    private static final int MOST_MEMBERS = 1_000;
    private static final Set<String> CLOSED = Set.of(
            "facebook user", "utilisateur de facebook", "utilisateur facebook", "facebook-nutzer", "usuario de facebook",
            "utente di facebook", "instagram user", "instagrammer", "utilisateur instagram", "utilisateur d’instagram", "");

    private final String shownName;

    /// @param shownName the kind of identity that a name is there
    MetaMessages(String name, String shownName) {
        super(name);
        this.shownName = shownName;
    }

    static boolean areMessages(JsonShape shape) {
        return shape.has(MEMBERS, MESSAGES) && !shape.array();
    }

    static boolean isClosed(String name) {
        return CLOSED.contains(name.toLowerCase(Locale.ROOT));
    }

    @Override
    final boolean isItem(String path) {
        return path.equals(MESSAGES);
    }

    @Override
    public final Stream<Trace> read(Source source, Reading reading) throws IOException {
        var talk = talk(source);
        return JsonItems.read(source, this::isItem, Mojibake::mend, item -> new MetaMessage(item, talk, shownName).traces());
    }

    @Override
    final Stream<Trace> traces(JsonItem item) {
        return new MetaMessage(item, new Talk("", List.of()), shownName).traces();
    }

    /// What a conversation is.
    ///
    /// @param id what names it, whatever it is called and wherever it is filed
    record Talk(String id, List<String> members) {}

    private static Talk talk(Source source) throws IOException {
        var members = new LinkedHashSet<String>();
        var place = new String[] {""};
        try (var items = JsonItems.read(source, path -> path.equals(MEMBERS) || path.equals(PLACE), Mojibake::mend, item -> {
            if (item.path().equals(PLACE)) place[0] = item.value().text();
            else if (members.size() < MOST_MEMBERS) members.add(item.value().text("name"));
            return Stream.empty();
        })) {
            items.forEach(_ -> {});
        }
        members.removeIf(MetaMessages::isClosed);
        return new Talk(id(place[0]).orElseGet(() -> String.join("\0", members)), List.copyOf(members));
    }

    /// `inbox/awaba_10153` is `10153`: the name before it changes with its bearer's, the folder with its owner's tidying.
    private static Optional<String> id(String place) {
        var last = place.substring(place.lastIndexOf('/') + 1);
        var id = last.substring(last.lastIndexOf('_') + 1);
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }
}
