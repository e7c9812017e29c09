package org.passerelle.channels.networks;

import static org.passerelle.channels.networks.Texts.text;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.channels.Account;
import org.passerelle.channels.Draft;
import org.passerelle.channels.Field;
import org.passerelle.channels.Limits;
import org.passerelle.channels.Trace;
import org.passerelle.platform.http.Request;
import org.passerelle.platform.http.Response.Received;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is asked of one WordPress site when a post is written: its draft, its images, its categories and tags.
record WordPressDesk(Talk talk, Account account, Site site) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration TO_UPLOAD = Duration.ofMinutes(2);

    /// An image as the site keeps it.
    record Medium(String id, String url, String alt) {}

    WordPressDesk(Talk talk, Account account) {
        this(talk, account, Site.of(account));
    }

    Request signed(Request request) {
        return request.basic(account.setting(Field.USER), account.secret(Field.PASSWORD));
    }

    Request change(String post, Map<String, ?> fields) {
        return signed(Request.post(site.at("wp/v2/posts/" + post))).json(JSON.writeValueAsString(fields));
    }

    Request read(String post) {
        return signed(Request.get(site.at("wp/v2/posts/" + post, Map.of("context", "edit"))));
    }

    /// The first image stands above the post, as the theme wants it; the others end it.
    Request draft(Draft draft, List<Medium> images) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("status", "draft");
        fields.put("title", draft.title());
        fields.put("content", content(draft, images));
        if (!images.isEmpty()) fields.put("featured_media", Integer.parseInt(images.getFirst().id()));
        var categories = terms("categories", draft.categories());
        var tags = terms("tags", draft.tags());
        if (!categories.isEmpty()) fields.put("categories", categories);
        if (!tags.isEmpty()) fields.put("tags", tags);
        return signed(Request.post(site.at("wp/v2/posts"))).json(JSON.writeValueAsString(fields));
    }

    private static String content(Draft draft, List<Medium> images) {
        var others = images.stream().skip(1).map(image -> Blocks.image(image.id(), image.url(), image.alt()));
        return Stream.concat(Stream.of(Blocks.of(draft.text())), others)
                .collect(Collectors.joining("\n\n"));
    }

    /// The number of a draft that was taken while its answer was lost.
    Optional<String> find(Draft draft, int most) {
        var query = new LinkedHashMap<String, String>();
        query.put("status", "draft");
        query.put("context", "edit");
        query.put("author", account.setting("id"));
        query.put("per_page", Integer.toString(most));
        var words = Texts.bones(draft.text());
        for (var post : talk.ask(signed(Request.get(site.at("wp/v2/posts", query))))) {
            boolean sameTitle = text(post, "title", "raw").equals(draft.title());
            var written = Texts.bones(Texts.plain(text(post, "content", "raw")));
            if (sameTitle && written.equals(words)) return Optional.of(text(post, "id"));
        }
        return Optional.empty();
    }

    List<Medium> images(Draft draft, Limits limits, Trace trace) {
        var media = new ArrayList<Medium>();
        for (int i = 0; i < Math.min(draft.images().size(), limits.images()); i++) {
            var image = draft.images().get(i);
            var id = "media." + i;
            if (trace.find(id).isEmpty()) {
                var medium = upload(image, limits);
                trace.keep(Map.of(id, medium.id(), id + ".url", medium.url()));
            }
            media.add(new Medium(trace.find(id).orElse(""), trace.find(id + ".url").orElse(""), image.alt()));
        }
        return media;
    }

    private Medium upload(Draft.Image image, Limits limits) {
        var fitted = talk.fitted(image, limits);
        var taken = talk.ask(signed(Request.post(site.at("wp/v2/media")))
                .header("Content-Disposition", "attachment; filename=\"" + plain(fitted.name()) + "\"")
                .within(TO_UPLOAD)
                .body(fitted.type(), fitted.bytes()));
        var id = text(taken, "id");
        talk.ask(signed(Request.post(site.at("wp/v2/media/" + id))).json(JSON.writeValueAsString(Map.of("alt_text", image.alt()))));
        return new Medium(id, text(taken, "source_url"), image.alt());
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^\\w.-]+", "");
    }

    /// The numbers of categories or tags by their names; those the site does not have are made, where we may.
    private List<Integer> terms(String taxonomy, List<String> names) {
        return names.stream().flatMap(name -> term(taxonomy, name.strip()).stream()).toList();
    }

    private Optional<Integer> term(String taxonomy, String name) {
        var found = talk.ask(signed(Request.get(site.at("wp/v2/" + taxonomy, Map.of("search", name, "per_page", "100")))));
        for (JsonNode term : found)
            if (Texts.plain(text(term, "name")).equalsIgnoreCase(name)) return Optional.of(Texts.number(term, "id"));
        var made = talk.send(signed(Request.post(site.at("wp/v2/" + taxonomy))).json(JSON.writeValueAsString(Map.of("name", name))));
        if (!(made instanceof Received received)) return Optional.empty();
        var id = received.json().map(json -> received.isFine() ? Texts.number(json, "id") : Texts.number(json, "data", "term_id")).orElse(0);
        return id > 0 ? Optional.of(id) : Optional.empty();
    }
}
