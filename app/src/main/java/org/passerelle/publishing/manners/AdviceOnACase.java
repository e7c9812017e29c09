package org.passerelle.publishing.manners;

import java.util.Optional;
import java.util.stream.Stream;

/// Legal or medical advice on someone's own case, where everyone can read it.
final class AdviceOnACase implements Courtesy {

    private static final WordList CASE = WordList.named("case");
    private static final WordList COUNSEL = WordList.named("counsel");

    @Override
    public String name() {
        return "case";
    }

    @Override
    public Optional<Advice> check(Intent intent) {
        if (!intent.isPublic()) return Optional.empty();
        var text = intent.folded();
        var someones = CASE.in(text);
        var counsel = COUNSEL.in(text);
        if (someones.isEmpty() || counsel.isEmpty()) return Optional.empty();
        var words = Stream.concat(someones.stream().limit(2), counsel.stream().limit(3)).toList();
        return Optional.of(
                Advice.of(this, Saying.of("manners.case", String.join(", ", words)), Saying.of("manners.case.better")));
    }
}
