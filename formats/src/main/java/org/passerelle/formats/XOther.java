package org.passerelle.formats;

import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The rest of an X archive, known and passed over: it says nothing of the owner's relations. Recognised so that nobody is
/// told of seventy unknown files.
public final class XOther implements Format {

    private static final Pattern MANIFEST = Pattern.compile("(?s)^\\uFEFF?\\s*(?:window\\.__THAR_CONFIG|var (?:user_details|payload_details|tweet_index))\\s*=.*");

    private static final Pattern VIEWER = Pattern.compile(".*/assets/(?:js|css|fonts|images)/[^/]+\\.(?:js|css|map|svg|txt)");

    @Override
    public String name() {
        return "x-other";
    }

    /// Perhaps, so that the readers of what does matter come first.
    @Override
    public Recognition recognise(Head head) {
        return XFormat.list(head).isPresent() || MANIFEST.matcher(head.text()).matches() || isViewer(head)
                ? Recognition.PERHAPS
                : Recognition.NO;
    }

    /// The pages that show an archive in a browser.
    private static boolean isViewer(Head head) {
        boolean page = head.fileName().endsWith("Your archive.html") && head.text().stripLeading().startsWith("<");
        return page || VIEWER.matcher(head.fileName()).matches();
    }

    @Override
    public Stream<Trace> read(Source source, Reading reading) throws IOException {
        return Stream.empty();
    }
}
