package org.passerelle.publishing.manners;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Three words or more in capitals: shouting.
final class AllCapitals implements Courtesy {

    private static final String MORE = "(?:['’-]\\p{Lu}+)*";
    private static final Pattern SHOUT =
            Pattern.compile("(?<!\\p{L})\\p{Lu}{3,}" + MORE + "(?:[\\s,;:!?]+\\p{Lu}+" + MORE + "){2,}(?!\\p{L})");

    @Override
    public String name() {
        return "capitals";
    }

    @Override
    public Optional<Advice> check(Intent intent) {
        return SHOUT.matcher(intent.words())
                .results()
                .map(found -> found.group().replaceAll("\\s+", " "))
                .findFirst()
                .map(shout -> Advice.of(
                        this,
                        Saying.of("manners.capitals", shout),
                        Saying.of("manners.capitals.better", calm(shout))));
    }

    private static String calm(String shout) {
        return shout.charAt(0) + shout.substring(1).toLowerCase(Locale.ROOT);
    }
}
