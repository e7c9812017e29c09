package org.passerelle.publishing.manners;

import java.util.Optional;
import org.passerelle.insight.pitch.PitchModel;
import org.passerelle.insight.pitch.Sign;

/// Gaps left open for a name: {prénom}, [Name], “Hello ,”.
final class MailMergeHoles implements Courtesy {

    @Override
    public String name() {
        return "hole";
    }

    @Override
    public Optional<Advice> check(Intent intent) {
        return PitchModel.standard().read(intent.words()).reasons().stream()
                .filter(clue -> clue.sign() == Sign.HOLE)
                .findFirst()
                .map(clue -> Advice.of(
                        this,
                        Saying.of("manners.hole", String.join(", ", clue.words())),
                        Saying.of("manners.hole.better")));
    }
}
