package org.passerelle.vision;

import java.util.List;
import org.passerelle.people.Named;
import org.passerelle.platform.Words;
import org.passerelle.today.Errand;
import org.passerelle.today.Errands;
import org.passerelle.today.Sentence;

/// Reminds of the review once a quarter has gone by.
public final class ReviewErrands implements Errands {

    private final Reviews reviews;

    public ReviewErrands(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public List<Errand> due(Words words) {
        var kind = words.say("errand.review");
        return reviews.due().stream()
                .map(since -> new Errand(
                        kind,
                        new Named(0, kind, ""),
                        Sentence.of(words.say("errand.review.due")),
                        since,
                        "/vision/review",
                        "/vision/review/later"))
                .toList();
    }
}
