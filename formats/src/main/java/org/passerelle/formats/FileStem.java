package org.passerelle.formats;

/// A file's name without what differs from one export to the next: folders, extension, member number, the ` (1)` of a
/// second download. `export.zip/Shares_7789716.csv` is `shares`, `Company Follows.csv` is `companyfollows`.
final class FileStem {

    private FileStem() {}

    static String of(String fileName) {
        var last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        return Columns.plain(last.replaceFirst("\\.[A-Za-z]{2,4}$", "")
                .replaceFirst("\\s*\\(\\d+\\)$", "")
                .replaceFirst("_\\d{4,}$", ""));
    }
}
