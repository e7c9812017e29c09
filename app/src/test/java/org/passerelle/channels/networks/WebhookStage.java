package org.passerelle.channels.networks;

import java.util.Map;
import org.passerelle.channels.Account;
import org.passerelle.channels.Channel;
import org.passerelle.channels.Field;
import org.passerelle.platform.http.Counterpart.Asked;
import org.passerelle.platform.http.Counterpart.Manner;

/// Takes what it is given, twice if it is given twice.
final class WebhookStage extends Stage {

    private final Webhook webhook = new Webhook(Stages.DOOR, Stages.CLOCK);

    @Override
    Channel.Publishes channel() {
        return webhook;
    }

    @Override
    Account account() {
        var settings = Map.of(Field.ADDRESS, counterpart.at("/hook").toString());
        return account(webhook, settings, Map.of(Field.KEY, "une clé partagée"));
    }

    @Override
    Manner answer(Asked asked) {
        if (Stages.body(asked).path("event").asString().equals("publication")) isPublic(asked.headers().get("idempotency-key") + publicly.size());
        return Manner.json(200, "{\"id\":\"w1\",\"url\":\"https://example.org/w1\"}");
    }

    @Override
    boolean isDecisive(Asked asked) {
        return true;
    }
}
