package org.passerelle.publishing.manners;

import java.util.List;
import java.util.Optional;

/// Words that may harm a name, where everyone can read them. A list, and a caution: whether they defame depends on what
/// is true, proven and of public interest, which no list knows.
final class WordsThatMayDefame implements Courtesy {

    private static final WordList WORDS = WordList.named("defame");

    @Override
    public String name() {
        return "defame";
    }

    @Override
    public Optional<Advice> check(Intent intent) {
        var words = intent.isPublic() ? WORDS.in(intent.folded()) : List.<String>of();
        if (words.isEmpty()) return Optional.empty();
        return Optional.of(Advice.of(
                this, Saying.of("manners.defame", String.join(", ", words)), Saying.of("manners.defame.better")));
    }
}
