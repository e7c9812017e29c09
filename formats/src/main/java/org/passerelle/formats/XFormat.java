package org.passerelle.formats;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A file of an X archive (*Settings, Your account, Download an archive of your data*): a script that sets one variable,
/// `window.YTD.tweets.part0 = […]` since 2018, `Grailbird.data.tweets_2016_01 = […]` before. Large lists come in several
/// parts, `tweets-part1.js`. All numbers are written as text.
abstract class XFormat implements Format {

    private static final Pattern BEGINNING =
            Pattern.compile("^\\uFEFF?\\s*(?:window\\.YTD\\.(\\w+?)\\.part\\d+|Grailbird\\.data\\.(tweets)_\\d+_\\d+)\\s*=\\s*");

    private final String name;
    private final Set<String> lists;

    XFormat(String name, String... lists) {
        this.name = name;
        this.lists = Set.of(lists);
    }

    /// The variable that a script of an archive sets: `direct_messages_group`; empty where it is no such script.
    static Optional<String> list(Head head) {
        var text = head.text();
        var beginning = BEGINNING.matcher(text.substring(0, Math.min(200, text.length())));
        if (!beginning.lookingAt()) return Optional.empty();
        return Optional.of(beginning.group(1) == null ? beginning.group(2) : beginning.group(1));
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public Recognition recognise(Head head) {
        return list(head).filter(lists::contains).isPresent() ? Recognition.CERTAIN : Recognition.NO;
    }

    /// Where the items lie, by their path of keys.
    String path() {
        return "";
    }

    @Override
    public Stream<Trace> read(Source source, Reading reading) throws IOException {
        return JsonItems.read(source, path()::equals, UnaryOperator.identity(), this::traces);
    }

    abstract Stream<Trace> traces(JsonItem item);
}
