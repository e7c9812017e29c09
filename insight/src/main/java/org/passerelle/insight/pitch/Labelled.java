package org.passerelle.insight.pitch;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A message of which someone has said whether it is a pitch.
///
/// @param language `fr` or `en`
/// @param heldOut whether no model may see it before it is measured; the same for all variants of a template
/// @param template what it varies; the same name in both languages where one is the counterpart of the other
public record Labelled(String language, boolean heldOut, String template, boolean pitch, String text) {

    private static final int COLUMNS = 5;

    /// One message a line: language, `training` or `held-out`, template, `pitch` or `normal`, text with `\n` for line
    /// ends; tabs between. The first line names the columns and is skipped.
    ///
    /// @throws IOException when a line has not {@value #COLUMNS} columns, with its number
    public static List<Labelled> read(BufferedReader lines) throws IOException {
        var all = new ArrayList<Labelled>();
        var number = 1;
        lines.readLine();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            var columns = line.split("\t", -1);
            if (columns.length != COLUMNS) {
                throw new IOException("Line %d has %d columns instead of %d.".formatted(number, columns.length, COLUMNS));
            }
            all.add(new Labelled(
                    columns[0],
                    columns[1].equals("held-out"),
                    columns[2],
                    columns[3].equals("pitch"),
                    columns[4].replace("\\n", "\n")));
        }
        return all;
    }

    /// The line {@link #read} reads.
    public String line() {
        return String.join(
                "\t",
                language,
                heldOut ? "held-out" : "training",
                template,
                pitch ? "pitch" : "normal",
                text.replace("\n", "\\n"));
    }
}
