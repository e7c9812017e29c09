package org.passerelle.platform;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// What the product says in one language: the sentences of `messages/<feature>_<language>.properties`, and dates and
/// numbers as that language writes them.
public final class Words {

    public static final List<String> FEATURES =
            List.of("platform", "accounts", "people", "exchanges", "imports", "ties", "today", "digest", "introductions",
                    "gatherings", "week", "links", "map", "tidying", "cards", "channels", "publishing", "timetable", "feedback",
                    "manners", "press", "vision", "opportunities", "time", "visits", "results", "story",
                    "duplicates", "news", "exports", "addressbook");

    public static final Words FRENCH = new Words(Locale.CANADA_FRENCH);
    public static final Words ENGLISH = new Words(Locale.CANADA);

    private final Locale locale;
    private final Map<String, String> sentences;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final Dates dates;

    private Words(Locale locale) {
        this.locale = locale;
        this.sentences = load(locale.getLanguage());
        this.dates = new Dates(this);
    }

    /// French for `fr…`, English for anything else.
    public static Words in(String language) {
        return language.toLowerCase(Locale.ROOT).startsWith("fr") ? FRENCH : ENGLISH;
    }

    /// The sentence of that name with its arguments in place. A missing name is a bug, and says so.
    public String say(String key, Object... arguments) {
        var sentence = sentences.get(key);
        if (sentence == null) throw new MissingResourceException("No sentence " + key, "messages", key);
        if (arguments.length == 0) return sentence;
        var format = formats.computeIfAbsent(key, _ -> new MessageFormat(sentence, locale));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    public boolean knows(String key) {
        return sentences.containsKey(key);
    }

    public String language() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    public Dates dates() {
        return dates;
    }

    /// A whole number with its thousands set apart.
    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /// A number with at most two decimals.
    public String decimal(double value) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    /// A share between 0 and 1 as a whole percentage.
    public String percent(double share) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }

    /// An amount in units of a currency, three letters: to the cent, unless it is whole.
    public String money(double units, String currency) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency));
        format.setMinimumFractionDigits(units == Math.rint(units) ? 0 : 2);
        format.setMaximumFractionDigits(units == Math.rint(units) ? 0 : 2);
        return format.format(units);
    }

    private static Map<String, String> load(String language) {
        var all = new HashMap<String, String>();
        for (var feature : FEATURES) {
            var file = "/messages/%s_%s.properties".formatted(feature, language);
            try (var in = Words.class.getResourceAsStream(file)) {
                if (in == null) continue;
                var properties = new Properties();
                properties.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
                properties.forEach((key, value) -> all.put((String) key, (String) value));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return Map.copyOf(all);
    }
}
