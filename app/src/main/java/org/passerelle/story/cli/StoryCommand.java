package org.passerelle.story.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import org.passerelle.people.Named;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.cli.JsonLine;
import org.passerelle.platform.web.Press;
import org.passerelle.story.Entry;
import org.passerelle.story.Letter;
import org.passerelle.story.Mask;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Tells the story, a line an entry; or writes it as a page to give away, names masked.
@Command(name = "story")
public final class StoryCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Option(names = "--html", paramLabel = "FILE")
    @Nullable Path html;

    @Option(names = "--named")
    boolean named;

    @Override
    public Integer call() {
        try (var passerelle = requireNonNull(main).open()) {
            return passerelle.within(() -> tell(passerelle));
        }
    }

    private int tell(Passerelle passerelle) {
        var main = requireNonNull(this.main);
        var told = passerelle.returns.story.told(main.options.words());
        if (html != null) write(passerelle, told, html);
        else if (main.options.json) told.forEach(entry -> System.out.println(JsonLine.of(json(entry))));
        else told.forEach(entry -> System.out.println(entry.on() + "  " + entry.title()));
        return 0;
    }

    private void write(Passerelle passerelle, List<Entry> told, Path file) {
        var words = requireNonNull(main).options.words();
        var mask = named ? null : Mask.of(passerelle.store, told, words);
        var letter = Letter.of(words, words.say("story.share.titled"), told, mask);
        try {
            Files.writeString(file, new Press().set(Letter.TEMPLATE, letter));
        } catch (IOException e) {
            throw new Refusal("story.unwritten", file);
        }
    }

    private static Map<String, Object> json(Entry entry) {
        var object = new LinkedHashMap<String, Object>();
        object.put("on", entry.on().toString());
        object.put("kind", entry.kind().word());
        object.put("title", entry.title());
        object.put("words", entry.words());
        object.put("people", entry.people().stream().map(StoryCommand::named).toList());
        object.put("source", entry.name());
        object.put("edited", entry.edited());
        return object;
    }

    private static Map<String, Object> named(Named person) {
        var object = new LinkedHashMap<String, Object>();
        object.put("id", person.id());
        object.put("name", person.name());
        return object;
    }
}
