package org.passerelle.formats;

import java.util.stream.Stream;

/// The rest of an Instagram archive, known and passed over: it says nothing of the owner's relations. Its lists hold
/// `string_map_data`, `string_list_data` or `media_map_data`, or lie in a folder that names the network.
public final class InstagramOther extends MetaFormat {

    public InstagramOther() {
        super("instagram-other");
    }

    @Override
    Recognition recognise(JsonShape shape, String fileName) {
        boolean ours = shape.hasAny(path -> path.endsWith("string_map_data")
                || path.endsWith("string_list_data")
                || path.endsWith("media_map_data")
                || path.endsWith("media_list_data"));
        return ours || isInstagram(fileName) ? Recognition.PERHAPS : Recognition.NO;
    }

    @Override
    boolean isItem(String path) {
        return false;
    }

    @Override
    Stream<Trace> traces(JsonItem item) {
        return Stream.empty();
    }

    @Override
    public Stream<Trace> read(Source source, Reading reading) {
        return Stream.empty();
    }
}
