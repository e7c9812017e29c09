package org.passerelle.formats;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Exchange;
import org.passerelle.formats.Trace.LeftOut;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.formats.Trace.Met;
import org.passerelle.formats.Trace.Name;
import org.passerelle.formats.Trace.Party;
import org.passerelle.formats.Trace.Someone;

/// Friends of a Facebook archive and what led to them: `friends.json` in 2018, then `your_friends.json` (`friends_v2`), requests
/// sent, received and rejected, former friends, and who the owner follows. Names and seconds, no profile: two friends of
/// one name are told apart by when the friendship began. Follows name pages as well as people: only those already known
/// count.
public final class FacebookFriends extends MetaFormat {

    private static final Set<String> LISTS = Set.of(
            "friends", "received_requests", "received_friend_requests", "sent_requests", "sent_friend_requests",
            "rejected_requests", "rejected_friend_requests", "deleted_friends", "removed_friends", "following");

    public FacebookFriends() {
        super("facebook-friends");
    }

    @Override
    Recognition recognise(JsonShape shape, String fileName) {
        return certain(!shape.array() && !isInstagram(fileName) && shape.hasAny(this::isItem)
                && (shape.hasAny(path -> path.endsWith(".name")) && shape.hasAny(path -> path.endsWith(".timestamp"))));
    }

    @Override
    boolean isItem(String path) {
        return LISTS.contains(list(path));
    }

    private static String list(String path) {
        return path.replaceFirst("_v\\d$", "");
    }

    @Override
    Stream<Trace> traces(JsonItem item) {
        var name = name(item);
        if (MetaMessages.isClosed(name)) return Stream.of(new LeftOut(item.rank(), LeftOut.Reason.NAMELESS));
        return Stream.of(switch (list(item.path())) {
            case "friends" -> friend(item, name);
            case "received_requests", "received_friend_requests" -> invitation(item, name, Direction.IN);
            case "sent_requests", "sent_friend_requests" -> invitation(item, name, Direction.OUT);
            case "following" -> followed(item, name);
            case "rejected_requests", "rejected_friend_requests" -> new LeftOut(item.rank(), LeftOut.Reason.DECLINED);
            default -> new LeftOut(item.rank(), LeftOut.Reason.DELETED);
        });
    }

    private static Trace friend(JsonItem item, String name) {
        var shown = Identities.shownName(Identity.FACEBOOK_NAME, name);
        var contact = Identities.email(item.value().text("contact_info"));
        return new Someone(
                item.rank(),
                Keys.of(name, item.value().text("timestamp")),
                Name.of(name),
                Stream.of(shown, contact).flatMap(Optional::stream).toList(),
                List.of(), null, "", List.of(),
                new Met("facebook", day(item)));
    }

    private static Trace followed(JsonItem item, String name) {
        var shown = Identities.shownName(Identity.FACEBOOK_NAME, name).stream().toList();
        return new Someone(item.rank(), Keys.of("following", name), Name.NONE, shown, List.of(), null, "", List.of(), null);
    }

    private static Trace invitation(JsonItem item, String name, Direction direction) {
        var party = new Party(name, Identities.shownName(Identity.FACEBOOK_NAME, name).stream().toList());
        Function<Moment, Trace> invitation = at -> new Exchange(
                item.rank(),
                Keys.of("request", direction.name(), name, at.at().toString()),
                at,
                Medium.INVITATION,
                direction,
                direction == Direction.IN ? party : null,
                direction == Direction.OUT ? List.of(party) : List.of(),
                "",
                null);
        return MetaDates.seconds(item.value().number("timestamp"))
                .map(invitation)
                .orElseGet(() -> new Trace.BadLine(
                        item.rank(), Trace.BadLine.Reason.DATE, Words.excerptOf(item.value().text("timestamp"))));
    }

    private static @Nullable PartialDate day(JsonItem item) {
        return MetaDates.day(item.value().number("timestamp")).orElse(null);
    }

    /// In a list of follows the name lies one step deeper.
    private static String name(JsonItem item) {
        var name = item.value().any("name", "title");
        var data = item.value().each("data");
        return name.isEmpty() && !data.isEmpty() ? data.getFirst().any("name", "value") : name;
    }
}
