package org.passerelle.formats;

/// The rest of an Instagram archive. Its lists hold `string_map_data`, `string_list_data` or `media_map_data`, or lie in a
/// folder that names the network.
public final class InstagramOther extends MetaOther {

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
}
