package org.passerelle.publishing.cli;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.publishing.press.Clippings.State;
import org.passerelle.publishing.press.Clippings.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.json.JsonMapper;

/// What is new to read, the latest first.
@Command(name = "press")
public final class PressCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int TEXTS_SHOWN = 50;

    @ParentCommand
    @Nullable Main main;

    @Override
    public Integer call() {
        var main = requireNonNull(this.main);
        try (var passerelle = main.open()) {
            return passerelle.within(() -> {
                for (var text : passerelle.publishing.clippings.in(State.NEW, TEXTS_SHOWN))
                    System.out.println(main.options.json ? json(text) : text.id() + "  " + text.feed() + "  " + text.title() + "\n    " + text.link());
                return 0;
            });
        }
    }

    private static String json(Text text) {
        var object = new LinkedHashMap<String, Object>();
        object.put("id", text.id());
        object.put("feed", text.feed());
        object.put("title", text.title());
        object.put("link", text.link());
        object.put("author", text.author());
        object.put("summary", text.summary());
        object.put("at", text.at().toString());
        return JSON.writeValueAsString(object);
    }
}
