package org.passerelle.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.passerelle.formats.Identity;

/// A message proposed in the words of who will read it, to change and send oneself: nothing leaves from here.
///
/// @param language of the text, `fr` or `en`
/// @param readers the addresses of each reader
public record Draft(String language, String subject, String text, List<List<Address>> readers) {

    /// Opens the owner's mail program on it; empty where a reader has no known e-mail address.
    public Optional<String> mail() {
        var to = readers.stream()
                .flatMap(addresses -> addresses.stream().filter(each -> each.kind().equals(Identity.EMAIL)).limit(1))
                .map(address -> encoded(address.value()).replace("%40", "@"))
                .toList();
        if (to.isEmpty() || to.size() < readers.size()) return Optional.empty();
        var lines = text.replace("\n", "\r\n");
        return Optional.of("mailto:" + String.join(",", to) + "?subject=" + encoded(subject) + "&body=" + encoded(lines));
    }

    /// Where else its readers can be written to, one address each.
    public List<Address> profiles() {
        return readers.stream().flatMap(addresses -> addresses.stream().filter(Draft::isPage).limit(1)).toList();
    }

    private static boolean isPage(Address address) {
        return address.href().filter(href -> href.startsWith("https:")).isPresent();
    }

    /// Mail programs read a plus sign as itself, so a space is `%20`.
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
