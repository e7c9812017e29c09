package org.passerelle.formats;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.passerelle.formats.Trace.LeftOut;
import org.passerelle.formats.Trace.Name;
import org.passerelle.formats.Trace.Someone;

/// `followers_1.json` (a bare array) and `following.json` (`relationships_following`) of an Instagram archive: user names.
/// Since late 2025 they stand in `title`, and the links of those followed read `instagram.com/_u/<name>`.
public final class InstagramFollows extends MetaFormat {

    private static final Set<String> LISTS = Set.of("relationships_following", "relationships_followers", "");

    public InstagramFollows() {
        super("instagram-follows");
    }

    @Override
    Recognition recognise(JsonShape shape, String fileName) {
        boolean followers = shape.array() && shape.has("string_list_data.timestamp") && !shape.has("string_map_data");
        boolean named = shape.hasAny(path -> !path.isEmpty() && LISTS.contains(path));
        return certain(named || followers);
    }

    @Override
    boolean isItem(String path) {
        return LISTS.contains(path);
    }

    @Override
    Stream<Trace> traces(JsonItem item) {
        Optional<Identity> profile = new InstagramEntry(item.value()).profile();
        return Stream.of(profile.<Trace>map(identity -> new Someone(
                        item.rank(), identity.value(), Name.NONE, List.of(identity), List.of(), null, "", List.of(), null))
                .orElseGet(() -> new LeftOut(item.rank(), LeftOut.Reason.NAMELESS)));
    }
}
