package org.passerelle.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a first pass over a Bluesky repository tells: whose it is, which records it holds today and how each is called,
/// and who stands behind the numbers of those it mentions. The records hang on a search tree, whose nodes write only
/// where a key differs from the one before.
final class BlueskyIndex {

    private static final int MOST_KEYS = 1_000_000;
    private static final int MOST_HANDLES = 200_000;

    private record Leaf(int shared, byte[] rest, String record, String right) {}

    private record Node(String left, List<Leaf> leaves) {}

    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> handles = new HashMap<>();
    private int leaves;
    private String owner = "";
    private String ownerName = "";
    private String root = "";

    static BlueskyIndex of(Source source) throws IOException {
        var index = new BlueskyIndex();
        try (var blocks = CarBlocks.open(source)) {
            for (var block = blocks.next(); block != null; block = blocks.next()) {
                var address = block.address();
                Cbor.read(block.content()).ifPresent(value -> index.learn(address, value));
            }
        }
        index.walk();
        index.nodes.clear();
        return index;
    }

    /// The owner's number, `did:plc:…`; empty where the file does not say.
    String owner() {
        return owner;
    }

    String ownerName() {
        return ownerName;
    }

    /// How a record is called, `app.bsky.feed.post/3k…`; null where the repository holds it no longer. Where the tree is
    /// lacking, its address.
    @Nullable String key(String address) {
        return keys.isEmpty() ? Keys.of(address) : keys.get(address);
    }

    /// The handle behind a number; empty where no mention told.
    String handle(String did) {
        return handles.getOrDefault(did, "");
    }

    private void learn(String address, JsonValue value) {
        var type = value.text("$type");
        if (!type.isEmpty()) record(type, value);
        else if (value.has("e") && value.has("l")) node(address, value);
        else if (value.has("did") && value.has("data") && value.has("sig") && owner.isEmpty()) {
            owner = value.text("did"); // the first commit of a file is its latest
            root = CarBlocks.address(value.bytes("data"));
        }
    }

    private void record(String type, JsonValue record) {
        if (type.equals("app.bsky.actor.profile")) ownerName = record.text("displayName");
        for (var mention : BlueskyMention.in(record))
            if (handles.size() < MOST_HANDLES) handles.putIfAbsent(mention.did(), mention.handle());
    }

    private void node(String address, JsonValue value) {
        var entries = value.each("e");
        leaves += entries.size();
        if (leaves > MOST_KEYS) return;
        nodes.put(address, new Node(CarBlocks.address(value.bytes("l")), entries.stream().map(BlueskyIndex::leaf).toList()));
    }

    private static Leaf leaf(JsonValue entry) {
        return new Leaf(
                (int) Math.clamp(entry.number("p").orElse(0), 0, 10_000),
                entry.bytes("k"),
                CarBlocks.address(entry.bytes("v")),
                CarBlocks.address(entry.bytes("t")));
    }

    private void walk() {
        var ahead = new ArrayDeque<String>(List.of(root));
        var seen = new HashSet<String>();
        while (!ahead.isEmpty()) {
            var address = ahead.pop();
            var node = nodes.get(address);
            if (node == null || !seen.add(address)) continue;
            ahead.push(node.left());
            var key = new byte[0];
            for (var leaf : node.leaves()) {
                key = joined(key, leaf);
                keys.put(leaf.record(), new String(key, StandardCharsets.UTF_8));
                ahead.push(leaf.right());
            }
        }
    }

    private static byte[] joined(byte[] before, Leaf leaf) {
        int shared = Math.min(leaf.shared(), before.length);
        var key = Arrays.copyOf(before, shared + leaf.rest().length);
        System.arraycopy(leaf.rest(), 0, key, shared, leaf.rest().length);
        return key;
    }
}
