package org.passerelle.story;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Moment.Precision;
import org.passerelle.platform.Words;
import org.passerelle.story.Entries.Kept;

/// The whole story: facts gathered at each look, as the owner tells them, and entries of their own.
public final class Story {

    private final List<Fact.Gatherer> gatherers;
    private final Entries entries;

    public Story(List<Fact.Gatherer> gatherers, Entries entries) {
        this.gatherers = List.copyOf(gatherers);
        this.entries = entries;
    }

    /// Everything, told or not, the oldest first. Cost: a few queries for each source.
    public List<Entry> whole(Words language) {
        var kept = entries.all();
        Map<String, Kept> edits = kept.stream()
                .filter(each -> !each.source().equals(Entries.BY_HAND))
                .collect(Collectors.toMap(each -> name(each.source(), each.key()), Function.identity()));
        var gathered = gatherers.stream()
                .flatMap(gatherer -> gatherer.gather().stream())
                .map(fact -> entry(fact, edits.get(name(fact.source(), fact.key())), language));
        var own = kept.stream().filter(each -> each.source().equals(Entries.BY_HAND)).map(Story::entry);
        return Stream.concat(gathered, own)
                .sorted(comparing(Entry::on).thenComparing(Entry::kind).thenComparing(Entry::name))
                .toList();
    }

    /// What is told of it, the oldest first.
    public List<Entry> told(Words language) {
        return whole(language).stream().filter(Entry::kept).toList();
    }

    public Optional<Entry> find(String source, String key, Words language) {
        return whole(language).stream().filter(each -> each.name().equals(name(source, key))).findFirst();
    }

    private static Entry entry(Fact fact, @Nullable Kept edit, Words language) {
        var title = edit == null ? "" : edit.title();
        var words = edit == null ? "" : edit.words();
        return new Entry(
                fact.source(),
                fact.key(),
                fact.on(),
                Precision.DAY,
                fact.kind(),
                title.isEmpty() ? fact.title(language) : title,
                words.isEmpty() ? fact.words() : words,
                fact.people(),
                fact.path(),
                edit == null || !Boolean.FALSE.equals(edit.kept()),
                !title.isEmpty() || !words.isEmpty());
    }

    private static Entry entry(Kept own) {
        return new Entry(
                own.source(),
                own.key(),
                own.on(),
                own.precision(),
                own.kind(),
                own.title(),
                own.words(),
                List.of(),
                "",
                !Boolean.FALSE.equals(own.kept()),
                false);
    }

    private static String name(String source, String key) {
        return source + "/" + key;
    }
}
