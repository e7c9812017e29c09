package org.passerelle.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.passerelle.publishing.manners.Intent;

/// One text for every place.
///
/// @param title empty where there is none
/// @param text plain, paragraphs set apart by an empty line
/// @param source the address it shares or answers; empty for an original
/// @param subject of the editorial line; empty where it has none
/// @param objectiveId the objective it serves, or null
/// @param images in their order
/// @param preview of the page it shares, or null where none was read
/// @param deliveries one per place, in the order they were added
public record Publication(
        int id,
        Kind kind,
        String title,
        String text,
        String language,
        String source,
        String subject,
        @Nullable Integer objectiveId,
        Instant createdAt,
        List<Image> images,
        @Nullable Preview preview,
        List<Delivery> deliveries) {

    private static final int FIRST_WORDS = 70;

    public enum Kind {
        ORIGINAL,
        /// Another's page, shared with a word of one's own.
        CURATED,
        /// To what someone wrote.
        ANSWER;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// As good manners see it.
        public Intent.Kind intent() {
            return switch (this) {
                case ORIGINAL -> Intent.Kind.ORIGINAL;
                case CURATED -> Intent.Kind.CURATED;
                case ANSWER -> Intent.Kind.ANSWER;
            };
        }

        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /// What the owner gives.
    ///
    /// @param objectiveId the objective it serves, or null
    public record Words(
            Kind kind,
            String title,
            String text,
            String language,
            String source,
            String subject,
            @Nullable Integer objectiveId) {

        public Words(Kind kind, String title, String text, String language, String source, String subject) {
            this(kind, title, text, language, source, subject, null);
        }

        public Words(Kind kind, String title, String text, String language, String source) {
            this(kind, title, text, language, source, "");
        }
    }

    /// What it shows; its bytes are fetched apart.
    ///
    /// @param type `image/jpeg` or `image/png`
    /// @param width in pixels, like its height
    /// @param alt what is to be seen, in words; empty until the owner says it
    public record Image(int id, String name, String type, int width, int height, String alt) {

        public boolean isDescribed() {
            return !alt.isBlank();
        }

        public Image saying(String words) {
            return new Image(id, name, type, width, height, words);
        }

        public String path() {
            return "/publish/images/" + id;
        }
    }

    /// Whether somebody who does not see what it shows is told.
    public boolean isDescribed() {
        return images.stream().allMatch(Image::isDescribed);
    }

    /// Whether it goes nowhere yet.
    public boolean isDraft() {
        return deliveries.stream().allMatch(each -> each.state() == Delivery.State.DRAFT);
    }

    /// Whether it is out, or on its way, everywhere it was to go.
    public boolean isOut() {
        return !deliveries.isEmpty() && deliveries.stream().noneMatch(each -> each.state().isOpen());
    }

    /// Whether these are its words as they are.
    boolean says(Words words) {
        return title.equals(words.title().strip())
                && text.equals(words.text().strip())
                && source.equals(words.source().strip())
                && language.equals(words.language());
    }

    /// All that is said in a place: its own words, and these where it has none.
    List<String> inWords(Delivery.Variant own) {
        return List.of(
                Objects.requireNonNullElse(own.title(), title),
                Objects.requireNonNullElse(own.text(), text),
                Objects.requireNonNullElse(own.comment(), ""));
    }

    /// What a list calls it: the title, else the first words.
    public String name() {
        if (!title.isEmpty() || !text.isBlank()) return name(title, text);
        return source.isEmpty() ? images.stream().map(Image::name).findFirst().orElse("…") : source;
    }

    public static String name(String title, String text) {
        if (!title.isEmpty()) return title;
        var line = text.strip().lines().findFirst().orElse("");
        if (line.length() <= FIRST_WORDS) return line;
        int space = line.lastIndexOf(' ', FIRST_WORDS);
        return line.substring(0, space > 0 ? space : FIRST_WORDS) + "…";
    }
}
