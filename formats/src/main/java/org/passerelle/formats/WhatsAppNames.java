package org.passerelle.formats;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Trace.Party;

/// Who speaks in a chat: a telephone number, or a name as the owner’s address book or the person’s own profile has it.
final class WhatsAppNames {

    private static final Pattern NUMBER = Pattern.compile("\\+?[\\d(][\\d\\s().\\u00A0\\u2010-\\u2015\\u202F\\p{Cf}-]{6,30}");
    /// How a file names the other: `WhatsApp Chat with X.txt`, `Discussion WhatsApp avec X.txt`, `WhatsApp Chat - X.zip`.
    private static final Pattern WITH = Pattern.compile(
            "(?i)(?:WhatsApp[ _]Chat|Chat[ _](?:de[ _])?WhatsApp|(?:Discussion|Conversation)[ _]WhatsApp)[ _](?:with|avec|mit|con|-|–)[ _](.+)");

    private WhatsAppNames() {}

    static Party party(String sender, String country) {
        var name = sender.replaceFirst("^~[\\s\\u00A0\\u202F]*", "").strip();
        var phone = NUMBER.matcher(name.replaceAll("\\p{Cf}", "")).matches() ? Identities.phone(name, country) : Optional.<Identity>empty();
        return phone.map(number -> new Party("", List.of(number)))
                .orElseGet(() -> new Party(name, Identities.shownName(Identity.WHATSAPP_NAME, name).stream().toList()));
    }

    /// Whom the chat is with, where its file says so and its speakers agree; null for a group.
    static @Nullable Party with(String fileName, List<Party> parties, String country) {
        var named = Stream.of(fileName.split("[/\\\\]"))
                .map(part -> WITH.matcher(part.replaceFirst("(?i)\\.(?:txt|zip)$", "").replaceFirst(" ?\\(\\d+\\)$", "")))
                .filter(match -> match.matches())
                .map(match -> party(match.group(1).replace('_', ' '), country))
                .findFirst();
        if (named.isEmpty() || named.get().identities().isEmpty() || parties.size() > 2) return null;
        var speaking = parties.stream().filter(party -> party.identities().equals(named.get().identities())).findFirst();
        return speaking.orElse(parties.size() == 1 ? named.get() : null);
    }
}
