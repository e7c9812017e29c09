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

/// Makes drafts, and shows them once they are published.
final class WordPressStage extends Stage {

    private final WordPress wordPress = new WordPress(Stages.DOOR, Stages.CLOCK);
    private final List<Map<String, Object>> posts = new ArrayList<>();

    @Override
    Channel.Publishes channel() {
        return wordPress;
    }

    @Override
    Account account() {
        var settings = Map.of(Site.REST, counterpart.at("/wp-json/").toString(), Field.USER, "zoe", "id", "1");
        return account(wordPress, settings, Map.of(Field.PASSWORD, "abcd efgh"));
    }

    @Override
    synchronized Manner answer(Asked asked) {
        if (asked.is("POST", "/wp-json/wp/v2/posts")) return Manner.json(201, Stages.json(write(Stages.body(asked))));
        if (asked.is("GET", "/wp-json/wp/v2/posts")) return Manner.json(200, Stages.json(posts.stream().filter(post -> "draft".equals(post.get("status"))).toList()));
        if (asked.is("POST", "/wp-json/wp/v2/media")) return Manner.json(201, "{\"id\":31,\"source_url\":\"https://example.org/a.jpg\"}");
        if (asked.is("POST", "/wp-json/wp/v2/media/31")) return Manner.json(200, "{\"id\":31}");
        if (asked.path().matches("/wp-json/wp/v2/posts/\\d+")) return post(asked);
        return notFound();
    }

    private Map<String, Object> write(JsonNode asked) {
        var post = new HashMap<String, Object>();
        post.put("id", posts.size() + 1);
        post.put("status", "draft");
        post.put("title", Map.of("raw", asked.path("title").asString()));
        post.put("content", Map.of("raw", asked.path("content").asString()));
        post.put("link", "https://example.org/?p=" + (posts.size() + 1));
        post.put("date_gmt", "2026-11-21T12:00:01");
        posts.add(post);
        return post;
    }

    private Manner post(Asked asked) {
        int id = Integer.parseInt(asked.path().replaceAll("\\D+2/posts/", "").replaceAll("\\D", ""));
        if (id > posts.size()) return notFound();
        var post = posts.get(id - 1);
        if (asked.method().equals("POST") && "draft".equals(post.put("status", "publish"))) isPublic("post " + id);
        return Manner.json(200, Stages.json(post));
    }

    @Override
    boolean isDecisive(Asked asked) {
        return asked.method().equals("POST") && asked.path().matches(".*/posts/\\d+");
    }
}
