package org.passerelle.channels.networks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.channels.Account;
import org.passerelle.channels.Channel;
import org.passerelle.channels.Field;
import org.passerelle.platform.http.Counterpart.Asked;
import org.passerelle.platform.http.Counterpart.Manner;
import tools.jackson.databind.JsonNode;

/// Keeps no promise about keys: each status posted is a status.
final class MastodonStage extends Stage {

    private final Mastodon mastodon = new Mastodon(Stages.DOOR, Stages.CLOCK);
    private final List<Map<String, Object>> statuses = new ArrayList<>();

    @Override
    Channel.Publishes channel() {
        return mastodon;
    }

    @Override
    Account account() {
        var settings = Map.of(Field.INSTANCE, counterpart.at("").toString(), "id", "7", "acct", "zoe@example.social");
        return account(mastodon, settings, Map.of(Field.TOKEN, "jeton"));
    }

    @Override
    synchronized Manner answer(Asked asked) {
        if (asked.is("POST", "/api/v1/statuses")) return Manner.json(200, Stages.json(post(Stages.body(asked))));
        if (asked.is("GET", "/api/v1/accounts/7/statuses")) return Manner.json(200, Stages.json(statuses.reversed()));
        if (asked.is("GET", "/api/v1/accounts/verify_credentials"))
            return Manner.json(200, "{\"id\":\"7\",\"acct\":\"zoe\",\"url\":\"https://example.social/@zoe\"}");
        if (asked.is("POST", "/api/v2/media")) return Manner.json(200, "{\"id\":\"m1\"}");
        if (asked.is("GET", "/api/v1/media/m1")) return Manner.json(200, "{\"id\":\"m1\",\"url\":\"https://example.social/m1\"}");
        if (asked.is("GET", "/api/v2/instance"))
            return Manner.json(200, "{\"configuration\":{\"statuses\":{\"max_characters\":1000}}}");
        return notFound();
    }

    private Map<String, Object> post(JsonNode asked) {
        var id = Integer.toString(statuses.size() + 100);
        var words = asked.path("status").asString();
        isPublic(words);
        var status = new HashMap<String, Object>();
        status.put("id", id);
        status.put("created_at", "2026-11-21T12:00:01.000Z");
        status.put("url", "https://example.social/@zoe/" + id);
        status.put("content", "<p>" + words.replace("\n\n", "</p><p>") + "</p>");
        status.put("in_reply_to_id", asked.path("in_reply_to_id").asString());
        statuses.add(status);
        return status;
    }

    @Override
    boolean isDecisive(Asked asked) {
        return asked.is("POST", "/api/v1/statuses");
    }
}
