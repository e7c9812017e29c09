package org.passerelle.formats;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A JSON file of a Facebook or Instagram archive. Both write every letter beyond ASCII as the bytes of its UTF-8, in
/// values and in keys: all is mended as it is read. Seconds since 1970, but for messages, in milliseconds.
abstract class MetaFormat implements Format {

    private final String name;

    MetaFormat(String name) {
        this.name = name;
    }

    @Override
    public final String name() {
        return name;
    }

    /// Whether these are the keys of this format.
    abstract Recognition recognise(JsonShape shape, String fileName);

    /// Whether items lie at that path of keys; the root, of no key, has some only where it is a list.
    abstract boolean isItem(String path);

    abstract Stream<Trace> traces(JsonItem item);

    @Override
    public final Recognition recognise(Head head) {
        return JsonShape.of(head)
                .map(shape -> recognise(shape, head.fileName().toLowerCase(Locale.ROOT)))
                .orElse(Recognition.NO);
    }

    @Override
    public Stream<Trace> read(Source source, Reading reading) throws IOException {
        boolean bare = JsonShape.of(source.head()).map(JsonShape::array).orElse(false);
        return JsonItems.read(source, path -> isItem(path) && path.isEmpty() == bare, Mojibake::mend, this::traces);
    }

    static Recognition certain(boolean ours) {
        return ours ? Recognition.CERTAIN : Recognition.NO;
    }

    /// Whether any key of the document's top fits.
    static boolean top(JsonShape shape, Predicate<String> key) {
        return shape.hasAny(path -> path.indexOf('.') < 0 && key.test(path));
    }

    /// What both networks write alike is told apart by where it lies.
    static boolean isInstagram(String fileName) {
        return fileName.contains("instagram");
    }
}
