package org.passerelle.channels.networks;

import java.net.IDN;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Draft;
import org.passerelle.channels.count.ShortAddresses;
import tools.jackson.databind.JsonNode;

/// Small readings of texts and answers that several networks share.
final class Texts {

    private Texts() {}

    /// The text of a field, empty where there is none.
    static String text(@Nullable JsonNode node, String... path) {
        var here = node;
        for (var name : path) here = here == null ? null : here.get(name);
        return here == null || here.isNull() || !here.isValueNode() ? "" : here.asString();
    }

    static int number(@Nullable JsonNode node, String... path) {
        var text = text(node, path);
        return text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    /// A moment as most networks write it: `2026-11-21T12:00:00.000Z`; where no zone is told, it is UTC.
    static Optional<Instant> instant(String text) {
        try {
            if (text.isEmpty()) return Optional.empty();
            return Optional.of(OffsetDateTime.parse(text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)") ? text : text + "Z").toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// An address as typed or told, in the letters machines use: accents of its host by their ASCII form, those of its path
    /// encoded. Null where it is none.
    static @Nullable URI address(String text) {
        try {
            if (text.isBlank()) return null;
            var address = URI.create(text.strip());
            var authority = address.getRawAuthority();
            if (address.getHost() == null && authority != null)
                address = URI.create(text.strip().replace(authority, IDN.toASCII(authority)));
            return URI.create(address.toASCIIString());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /// What readers see of a piece of HTML, its paragraphs set apart.
    static String plain(String html) {
        var page = Jsoup.parseBodyFragment(html);
        page.select("br").append("\\n");
        page.select("p").prepend("\\n\\n");
        return page.text().replace("\\n", "\n").replaceAll(" *\n *", "\n").replaceAll("\n{3,}", "\n\n").strip();
    }

    /// Letters and digits alone: what is left of a text whatever a network does to its spaces, quotation marks and mentions.
    static String bones(String text) {
        return text.replaceAll("@([\\w.-]+)@[\\w.-]+", "@$1").replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /// The page a draft shares: its card, else the first address of its text.
    static Optional<URI> link(Draft draft) {
        var card = draft.card();
        if (card != null) return Optional.of(card.url());
        var address = ShortAddresses.ADDRESS.matcher(draft.text());
        return address.find() ? Optional.ofNullable(address(address.group())) : Optional.empty();
    }
}
