package org.passerelle.channels.networks;

import java.util.Map;
import org.passerelle.channels.Account;
import org.passerelle.channels.Channel;
import org.passerelle.channels.Field;
import org.passerelle.platform.http.Counterpart.Asked;
import org.passerelle.platform.http.Counterpart.Manner;

/// Shows posts to everyone but whoever wrote them.
final class LinkedInStage extends Stage {

    private final LinkedIn linkedIn = new LinkedIn(Stages.DOOR, Stages.CLOCK, counterpart.at(""));

    @Override
    Channel.Publishes channel() {
        return linkedIn;
    }

    @Override
    Account account() {
        return account(linkedIn, Map.of("author", "urn:li:person:zoe"), Map.of(Field.TOKEN, "jeton"));
    }

    @Override
    Manner answer(Asked asked) {
        return switch (asked.path()) {
            case "/v2/userinfo" -> Manner.json(200, "{\"sub\":\"zoe\",\"name\":\"Zoé Lavoie\"}");
            case "/rest/images" ->
                Manner.json(200, "{\"value\":{\"uploadUrl\":\"%s\",\"image\":\"urn:li:image:1\"}}".formatted(counterpart.at("/upload")));
            case "/upload" -> Manner.json(201, "");
            case "/rest/posts" -> {
                isPublic(Stages.body(asked).path("commentary").asString());
                yield Manner.answer(201, "x-restli-id: urn:li:share:7\r\n", "");
            }
            default -> notFound();
        };
    }

    @Override
    boolean isDecisive(Asked asked) {
        return asked.path().equals("/rest/posts");
    }
}
