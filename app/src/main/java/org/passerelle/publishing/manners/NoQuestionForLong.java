package org.passerelle.publishing.manners;

import java.time.Duration;
import java.util.Optional;

/// Ten posts, this one the last, and nobody was asked anything.
final class NoQuestionForLong implements Courtesy {

    private static final Duration BACK = Duration.ofDays(90);
    private static final int LAST = 10;

    private final Habits habits;

    NoQuestionForLong(Habits habits) {
        this.habits = habits;
    }

    @Override
    public String name() {
        return "question";
    }

    @Override
    public Optional<Advice> check(Intent intent) {
        if (!intent.isPublic() || intent.kind() == Intent.Kind.ANSWER || asks(intent.words())) return Optional.empty();
        var last = habits.between(intent.at().minus(BACK), intent.at()).stream()
                .filter(post -> post.kind() != Intent.Kind.ANSWER)
                .limit(LAST - 1)
                .toList();
        if (last.size() < LAST - 1 || last.stream().anyMatch(post -> asks(post.text()))) return Optional.empty();
        return Optional.of(Advice.of(this, Saying.of("manners.question", LAST), Saying.of("manners.question.better")));
    }

    private static boolean asks(String text) {
        return text.replaceAll("https?://\\S+", "").contains("?");
    }
}
