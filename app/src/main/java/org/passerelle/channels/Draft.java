package org.passerelle.channels;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What goes out on one channel: already that channel's own variant.
///
/// @param title empty where there is none
/// @param parts the text, in one part or as a thread, first things first; at least one. Plain text with bare addresses;
///     paragraphs are set apart by an empty line
/// @param language of the text: `fr`, `en`
/// @param images with what they show, in order; those of a thread go with its first part
/// @param card the page the text shares, or null: networks that draw no preview by themselves get one
/// @param tags without `#`, for places that keep them apart from the text
/// @param categories by name, for places that have them
/// @param comment said by the owner right below; empty where nothing is
/// @param answers the remote id of what this answers; empty where it answers nothing
public record Draft(
        String title,
        List<String> parts,
        String language,
        List<Image> images,
        @Nullable Card card,
        List<String> tags,
        List<String> categories,
        String comment,
        String answers) {

    /// @param name of the file
    /// @param type its media type: `image/jpeg`, `image/png`, `image/gif`, `image/webp`
    /// @param alt what it shows, in words
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Image(String name, String type, byte[] bytes, String alt) {}

    /// A page, shown as a card.
    ///
    /// @param image its picture, or null
    public record Card(URI url, String title, String description, @Nullable Image image) {}

    public Draft {
        if (parts.isEmpty()) throw new IllegalArgumentException("A draft has at least one part");
        parts = List.copyOf(parts);
        images = List.copyOf(images);
        tags = List.copyOf(tags);
        categories = List.copyOf(categories);
    }

    public static Draft of(String text, String language) {
        return new Draft("", List.of(text), language, List.of(), null, List.of(), List.of(), "", "");
    }

    public String text() {
        return String.join("\n\n", parts);
    }

    /// For places where what is said right below is one more part.
    public List<String> partsAndComment() {
        return comment.isEmpty() ? parts : Stream.concat(parts.stream(), Stream.of(comment)).toList();
    }

    public Draft titled(String words) {
        return new Draft(words, parts, language, images, card, tags, categories, comment, answers);
    }

    public Draft inParts(List<String> all) {
        return new Draft(title, all, language, images, card, tags, categories, comment, answers);
    }

    public Draft with(List<Image> pictures) {
        return new Draft(title, parts, language, pictures, card, tags, categories, comment, answers);
    }

    public Draft with(@Nullable Card page) {
        return new Draft(title, parts, language, images, page, tags, categories, comment, answers);
    }

    public Draft filed(List<String> underTags, List<String> underCategories) {
        return new Draft(title, parts, language, images, card, underTags, underCategories, comment, answers);
    }

    public Draft commented(String words) {
        return new Draft(title, parts, language, images, card, tags, categories, words, answers);
    }

    public Draft answering(String remoteId) {
        return new Draft(title, parts, language, images, card, tags, categories, comment, remoteId);
    }
}
