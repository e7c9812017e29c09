package org.passerelle.channels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What a network allows, as of a day: such figures change. Whole records only, so that a new limit is seen by everyone.
///
/// @param asOf the day the figures were read
/// @param text each rule the text of one publication must keep; empty where any length will do
/// @param images at most in one publication; 0 where it takes none
/// @param imageBytes the most of one image, in bytes
/// @param imageSide the most pixels an image may be wide or high
/// @param altCharacters the most of a description
/// @param titles whether a publication has a title
/// @param threads whether a text too long for one can be split into several that follow one another
/// @param cards whether the page that is shared stands as a card of its own; else its address ends the text
public record Limits(
        LocalDate asOf,
        List<Rule> text,
        int images,
        int imageBytes,
        int imageSide,
        int altCharacters,
        boolean titles,
        boolean threads,
        boolean cards) {

    /// At most so many of what is counted.
    public record Rule(Count count, int most) {}

    /// How full a text is by one rule.
    ///
    /// @param unit as {@link Count#unit}
    public record Gauge(String unit, int used, int most) {

        /// Below 0 where there is too much.
        public int left() {
            return most - used;
        }

        public double share() {
            return (double) used / most;
        }
    }

    public static final String CHARACTERS = "characters";
    public static final String IMAGES = "images";
    public static final String IMAGE_BYTES = "imageBytes";
    public static final String ALT_CHARACTERS = "altCharacters";

    /// Without images, titles, threads and cards.
    public static Limits of(LocalDate asOf, Rule... text) {
        return new Limits(asOf, List.of(text), 0, 0, 0, 0, false, false, false);
    }

    public Limits images(int most, int bytes, int side, int alt) {
        return new Limits(asOf, text, most, bytes, side, alt, titles, threads, cards);
    }

    public Limits titled() {
        return new Limits(asOf, text, images, imageBytes, imageSide, altCharacters, true, threads, cards);
    }

    public Limits threaded() {
        return new Limits(asOf, text, images, imageBytes, imageSide, altCharacters, titles, true, cards);
    }

    public Limits carded() {
        return new Limits(asOf, text, images, imageBytes, imageSide, altCharacters, titles, threads, true);
    }

    /// The same with what an account learnt: `characters` (of the first rule), `images`, `imageBytes`, `altCharacters`.
    public Limits with(Map<String, Integer> learnt) {
        if (learnt.isEmpty()) return this;
        var rules = new ArrayList<>(text);
        if (learnt.containsKey(CHARACTERS) && !rules.isEmpty())
            rules.set(0, new Rule(rules.getFirst().count(), learnt.get(CHARACTERS)));
        return new Limits(
                asOf,
                rules,
                learnt.getOrDefault(IMAGES, images),
                learnt.getOrDefault(IMAGE_BYTES, imageBytes),
                imageSide,
                learnt.getOrDefault(ALT_CHARACTERS, altCharacters),
                titles,
                threads,
                cards);
    }

    /// How full that text is, rule by rule; empty where any length will do.
    public List<Gauge> gauges(String words) {
        return text.stream()
                .map(rule -> new Gauge(rule.count().unit(), rule.count().of(words), rule.most()))
                .sorted(Comparator.comparingDouble(Gauge::share).reversed())
                .toList();
    }

    public boolean hold(String words) {
        return text.stream().allMatch(rule -> rule.count().of(words) <= rule.most());
    }
}
