package org.passerelle.news.cli;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import org.passerelle.news.NewsItem;
import org.passerelle.platform.Words;
import org.passerelle.platform.cli.JsonLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/// Lists what newer copies told and is not dealt with yet; changes nothing.
@Command(name = "news")
public final class NewsCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Override
    public Integer call() {
        try (var passerelle = requireNonNull(main).open()) {
            return passerelle.within(() -> print(passerelle));
        }
    }

    private int print(Passerelle passerelle) {
        var options = requireNonNull(main).options;
        var words = options.words();
        for (var item : passerelle.doors.news.open()) System.out.println(options.json ? json(item, words) : line(item, words));
        return 0;
    }

    private static String line(NewsItem item, Words words) {
        var person = item.person();
        return item.id() + "  " + (person == null ? "" : person.name() + "  ") + item.sentence(words);
    }

    private static String json(NewsItem item, Words words) {
        var person = item.person();
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("id", item.id());
        object.put("kind", item.kind().word());
        object.put("person", person == null ? null : person.id());
        object.put("name", person == null ? null : person.name());
        object.put("was", item.was());
        object.put("became", item.became());
        object.put("source", item.source());
        object.put("import", item.importId());
        object.put("found", item.found().toString());
        object.put("sentence", item.sentence(words));
        return JsonLine.of(object);
    }
}
