package org.passerelle.publishing.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Connection;
import org.passerelle.channels.Draft;
import org.passerelle.channels.Limits.Gauge;
import org.passerelle.platform.Words;
import org.passerelle.publishing.manners.Advice;

/// A publication as it would stand in each place, and what to think of before it goes.
///
/// @param language of the text: better wordings are said in it
public record Proof(List<Standing> places, List<Advice> advice, String language) {

    /// One part of it, and how full it is; the gauge is null where any length will do.
    public record Part(String text, @Nullable Gauge gauge) {

        public boolean isTooLong() {
            return gauge != null && gauge.left() < 0;
        }

        /// « 214 sur 300 caractères ».
        public String told(Words words) {
            if (gauge == null) return words.say("publish.any.length");
            var most = words.say("count." + gauge.unit(), words.number(gauge.most()));
            return words.say("publish.gauge", words.number(gauge.used()), most);
        }

        /// In hundredths, for a bar.
        public int share() {
            return gauge == null ? 0 : (int) Math.min(100, Math.round(gauge.share() * 100));
        }
    }

    /// In one place.
    ///
    /// @param draft null while nothing is written
    public record Standing(Connection place, @Nullable Draft draft, List<Part> parts) {

        public boolean isThread() {
            return parts.size() > 1;
        }

        public boolean isTooLong() {
            return parts.stream().anyMatch(Part::isTooLong);
        }

        /// What a list tells of its length.
        public String told(Words words) {
            if (parts.isEmpty()) return "";
            return isThread() ? words.say("publish.parts", parts.size()) : parts.getFirst().told(words);
        }

        public int share() {
            return parts.isEmpty() || isThread() ? 0 : parts.getFirst().share();
        }
    }

    /// Whether there is anything to read over.
    public boolean isBlank() {
        return places.stream().allMatch(each -> each.draft() == null);
    }

    public Words tongue() {
        return Words.in(language);
    }

    /// That place as it stands; empty where it is not chosen.
    public Optional<Standing> at(int place) {
        return places.stream().filter(each -> each.place().id() == place).findFirst();
    }
}
