package org.passerelle.channels.networks;

import java.util.HashMap;
import java.util.Map;
import org.passerelle.channels.Account;
import org.passerelle.channels.Channel;
import org.passerelle.channels.Field;
import org.passerelle.platform.http.Counterpart.Asked;
import org.passerelle.platform.http.Counterpart.Manner;
import tools.jackson.databind.JsonNode;

/// Knows records by their keys.
final class BlueskyStage extends Stage {

    private final Bluesky bluesky = new Bluesky(Stages.DOOR, Stages.CLOCK);
    private final Map<String, String> records = new HashMap<>();

    @Override
    Channel.Publishes channel() {
        return bluesky;
    }

    @Override
    Account account() {
        var server = counterpart.at("").toString();
        var settings = Map.of(Field.HANDLE, "zoe.example.org", Field.PDS, server, "server", server, "did", "did:plc:zoe", "acct", "zoe.example.org");
        return account(bluesky, settings, Map.of(Field.PASSWORD, "mot-de-passe", "access", "a", "refresh", "r"));
    }

    @Override
    synchronized Manner answer(Asked asked) {
        return switch (asked.path()) {
            case "/xrpc/com.atproto.server.createSession", "/xrpc/com.atproto.server.refreshSession" ->
                Manner.json(200, "{\"did\":\"did:plc:zoe\",\"handle\":\"zoe.example.org\",\"accessJwt\":\"a2\",\"refreshJwt\":\"r2\"}");
            case "/xrpc/com.atproto.repo.uploadBlob" ->
                Manner.json(200, "{\"blob\":{\"$type\":\"blob\",\"ref\":{\"$link\":\"bafkrei\"},\"mimeType\":\"image/jpeg\",\"size\":3}}");
            case "/xrpc/com.atproto.repo.putRecord" -> put(Stages.body(asked));
            case "/xrpc/com.atproto.repo.getRecord" -> get(asked.target().replaceAll(".*rkey=([^&]*).*", "$1"));
            case "/xrpc/com.atproto.identity.resolveHandle" -> Manner.json(200, "{\"did\":\"did:plc:leon\"}");
            default -> notFound();
        };
    }

    private Manner put(JsonNode asked) {
        var key = asked.path("rkey").asString();
        var before = records.put(key, asked.path("record").toString());
        if (before == null) isPublic(asked.path("record").path("text").asString());
        else if (!before.equals(records.get(key))) isPublic("changed " + key);
        return get(key);
    }

    private Manner get(String key) {
        if (!records.containsKey(key))
            return Manner.json(400, "{\"error\":\"RecordNotFound\",\"message\":\"Could not locate record\"}");
        return Manner.json(200, "{\"uri\":\"at://did:plc:zoe/app.bsky.feed.post/%s\",\"cid\":\"bafy%s\"}".formatted(key, key));
    }

    @Override
    boolean isDecisive(Asked asked) {
        return asked.path().endsWith("putRecord");
    }
}
