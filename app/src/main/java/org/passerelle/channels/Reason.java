package org.passerelle.channels;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;
import tools.jackson.databind.json.JsonMapper;

/// Why, as a sentence that says what to do, with the network's own words where it had any.
///
/// @param key of a sentence
/// @param arguments of the sentence
/// @param said by the network, shortened; may be empty
public record Reason(String key, List<String> arguments, String said) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SAID_CHARACTERS_MAXIMUM = 300;

    public Reason {
        arguments = List.copyOf(arguments);
        said = said.strip().replaceAll("\\s+", " ");
        if (said.length() > SAID_CHARACTERS_MAXIMUM) said = said.substring(0, SAID_CHARACTERS_MAXIMUM) + "…";
    }

    public static Reason of(String key, String... arguments) {
        return new Reason(key, List.of(arguments), "");
    }

    public Reason saying(String words) {
        return new Reason(key, arguments, words);
    }

    /// The same, thrown at whoever asked for what cannot be.
    public Refusal refusal() {
        return new Refusal(key, arguments.toArray());
    }

    /// As it is kept beside what it explains.
    public String json() {
        return JSON.writeValueAsString(this);
    }

    /// Reads what {@link #json} wrote; null where nothing was.
    public static @Nullable Reason read(String json) {
        return json.isEmpty() ? null : JSON.readValue(json, Reason.class);
    }

    public String in(Words words) {
        var sentence = arguments.isEmpty() ? words.say(key) : words.say(key, arguments.toArray());
        return said.isEmpty() ? sentence : words.say("channel.said", sentence, said);
    }
}
