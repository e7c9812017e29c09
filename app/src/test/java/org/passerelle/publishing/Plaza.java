package org.passerelle.publishing;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.passerelle.platform.http.Counterpart;
import org.passerelle.platform.http.Counterpart.Asked;
import org.passerelle.platform.http.Counterpart.Manner;
import tools.jackson.databind.json.JsonMapper;

/// A server that speaks Mastodon's language and honours no key: what is sent twice stands there twice. It takes its time
/// before and after each thing it does, so that whoever asks can die in between, and now and then hangs up in place of
/// saying that a text stands there.
final class Plaza implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PAUSE_MILLIS_MAXIMUM = 30;
    private static final int TEXTS_PER_LOST_ANSWER = 6;

    private final List<Map<String, String>> statuses = new ArrayList<>();
    private final Counterpart counterpart = new Counterpart(this::answer);
    private final Random random = new Random(11);

    URI home() {
        return counterpart.at("");
    }

    /// Every text that stands there, in order.
    synchronized List<String> texts() {
        return statuses.stream().map(status -> status.get("content")).toList();
    }

    private Manner answer(Asked asked) {
        dawdle();
        var answer = Manner.json(200, JSON.writeValueAsString(said(asked)));
        dawdle();
        return asked.method().equals("POST") && random.nextInt(TEXTS_PER_LOST_ANSWER) == 0 ? Manner.reset() : answer;
    }

    private synchronized Object said(Asked asked) {
        return switch (asked.path()) {
            case "/api/v1/accounts/verify_credentials" -> Map.of("id", "7", "acct", "zoe", "url", home() + "/@zoe");
            case "/api/v1/accounts/7/statuses" -> List.copyOf(statuses.reversed());
            case "/api/v1/statuses" -> post(JSON.readTree(asked.body()).path("status").asString());
            default -> Map.of();
        };
    }

    private Map<String, String> post(String words) {
        int id = statuses.size() + 100;
        var status = Map.of("id", "" + id, "url", home() + "/@zoe/" + id, "content", words, "created_at", Instant.now().toString());
        statuses.add(status);
        return status;
    }

    private void dawdle() {
        try {
            Thread.sleep(random.nextInt(PAUSE_MILLIS_MAXIMUM));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        counterpart.close();
    }
}
