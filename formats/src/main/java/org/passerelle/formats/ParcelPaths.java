package org.passerelle.formats;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What the name of a file inside an archive tells about it.
final class ParcelPaths {

    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);
    private static final Set<String> LITTER = Set.of("__macosx", "thumbs.db", "desktop.ini", "icon\r");

    private ParcelPaths() {}

    /// Whether a path leads out of its archive, read as either kind of system would.
    static boolean isUnsafe(String path) {
        return path.indexOf('\0') >= 0
                || path.startsWith("/")
                || path.startsWith("\\")
                || DRIVE.matcher(path).matches()
                || segments(path).contains("..");
    }

    /// Whether any part of the path is hidden or left by a system.
    static boolean isLitter(String path) {
        return segments(path).stream()
                .anyMatch(part -> (part.startsWith(".") && !part.equals(".") && !part.equals(".."))
                        || LITTER.contains(part.toLowerCase(Locale.ROOT)));
    }

    private static List<String> segments(String path) {
        return List.of(SEPARATOR.split(path));
    }
}
