package org.passerelle.today;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A sentence of which some words matter more: written *between stars* in message files.
public record Sentence(List<Part> parts) {

    public record Part(String text, boolean strong) {}

    public static Sentence of(String starred) {
        var parts = new ArrayList<Part>();
        var pieces = starred.split("\\*", -1);
        for (int i = 0; i < pieces.length; i++)
            if (!pieces[i].isEmpty()) parts.add(new Part(pieces[i], i % 2 == 1));
        return new Sentence(parts);
    }

    /// Words of the owner’s, in which a star is only a star.
    public static String quoted(String words) {
        return words.replace('*', '∗');
    }

    /// The same, where nothing can stand out.
    public String plain() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
