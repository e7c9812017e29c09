package org.passerelle.channels.networks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.passerelle.channels.Account;
import org.passerelle.channels.Channel;
import org.passerelle.channels.Field;
import org.passerelle.platform.http.Counterpart.Asked;
import org.passerelle.platform.http.Counterpart.Manner;

/// Shows each post, and lets the page read its own.
final class FacebookStage extends Stage {

    private final Facebook facebook = new Facebook(Stages.DOOR, Stages.CLOCK, counterpart.at(""));
    private final List<Map<String, String>> posts = new ArrayList<>();

    @Override
    Channel.Publishes channel() {
        return facebook;
    }

    @Override
    Account account() {
        return account(facebook, Map.of(Field.PAGE, "le-quai"), Map.of(Field.TOKEN, "jeton"));
    }

    @Override
    synchronized Manner answer(Asked asked) {
        if (asked.is("GET", "/v24.0/le-quai")) return Manner.json(200, "{\"id\":\"9\",\"name\":\"Le Quai\",\"link\":\"https://www.facebook.com/le-quai\"}");
        if (asked.is("POST", "/v24.0/le-quai/photos")) return Manner.json(200, "{\"id\":\"p1\"}");
        if (asked.is("GET", "/v24.0/le-quai/feed")) return Manner.json(200, Stages.json(Map.of("data", posts)));
        if (!asked.is("POST", "/v24.0/le-quai/feed")) return notFound();
        var message = URLDecoder.decode(asked.text().replaceAll(".*message=([^&]*).*", "$1"), UTF_8);
        posts.add(Map.of("id", "9_" + posts.size(), "message", message));
        isPublic(message);
        return Manner.json(200, "{\"id\":\"%s\"}".formatted(posts.getLast().get("id")));
    }

    @Override
    boolean isDecisive(Asked asked) {
        return asked.is("POST", "/v24.0/le-quai/feed");
    }
}
