package org.passerelle.formats;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Markup.Open;
import org.passerelle.formats.Trace.Name;
import org.passerelle.formats.Trace.Party;

/// What a first pass over an export tells of the site: its address and who writes there.
///
/// @param address empty where the file does not say
/// @param authors by login, in lower case
record WordPressSite(String address, Map<String, Author> authors) {

    private static final int MOST_AUTHORS = 1_000;

    /// @param line where the file names the author
    record Author(long line, String login, Name name, List<Identity> identities) {

        Party party() {
            return new Party(name.display(), identities);
        }
    }

    static WordPressSite of(Source source) throws IOException {
        var authors = new LinkedHashMap<String, Author>();
        var fields = new MarkupFields();
        var address = "";
        long line = 1;
        try (var markup = Markup.of(source)) {
            for (var piece = markup.next(); piece != null; piece = markup.next()) {
                fields.see(piece);
                if (piece instanceof Open open && open.is("wp:author")) {
                    if (address.isEmpty()) address = fields.get("wp:base_blog_url", "wp:base_site_url", "link");
                    fields.clear();
                    line = open.line();
                }
                if (piece instanceof Open open && open.is("item")) {
                    if (address.isEmpty()) address = fields.get("wp:base_blog_url", "wp:base_site_url", "link");
                    fields.clear();
                }
                if (piece instanceof Markup.Close close && close.name().equalsIgnoreCase("wp:author") && authors.size() < MOST_AUTHORS) {
                    var author = author(line, fields);
                    authors.putIfAbsent(author.login(), author);
                }
            }
        }
        return new WordPressSite(address, authors);
    }

    private static Author author(long line, MarkupFields fields) {
        var login = fields.get("wp:author_login");
        var display = fields.get("wp:author_display_name", "wp:author_login");
        var name = new Name(display, fields.get("wp:author_first_name"), fields.get("wp:author_last_name"));
        var mail = Identities.email(fields.get("wp:author_email")).stream().toList();
        return new Author(line, login.toLowerCase(Locale.ROOT), name, mail);
    }

    /// One writer: everything here is the owner’s.
    boolean isOnes() {
        return authors.size() <= 1;
    }

    /// Who wrote a post; null where the file does not say.
    @Nullable Author author(String login) {
        return authors.get(login.toLowerCase(Locale.ROOT));
    }

    /// Whether a comment is by someone who writes here.
    @Nullable Author authorBy(List<Identity> identities) {
        return authors.values().stream()
                .filter(author -> author.identities().stream().anyMatch(identities::contains))
                .findFirst()
                .orElse(null);
    }

    Stream<Trace> authorsAsTraces() {
        return authors.values().stream()
                .filter(author -> !author.identities().isEmpty())
                .map(author -> isOnes()
                        ? new Trace.Owner(author.line(), author.name(), author.identities())
                        : new Trace.Someone(
                                author.line(), author.login(), author.name(), author.identities(), List.of(), null, "", List.of(), null));
    }
}
