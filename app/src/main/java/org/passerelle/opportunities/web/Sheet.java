package org.passerelle.opportunities.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.introductions.Referral;
import org.passerelle.opportunities.Stage;
import org.passerelle.people.Named;
import org.passerelle.people.web.Who;

/// What an opportunity’s form holds.
///
/// @param id 0 for a new one
/// @param stage of a new one
public record Sheet(
        int id,
        String title,
        List<Who> people,
        String sign,
        String value,
        String margin,
        String currency,
        int stage,
        List<Heard> said,
        boolean unplanned,
        String service,
        int objective,
        int referral,
        String words,
        Choices choices,
        @Nullable String problem) {

    static final int PEOPLE_MAXIMUM = 12;

    Sheet wrong(String sentence) {
        return new Sheet(
                id, title, people, sign, value, margin, currency, stage, said, unplanned, service, objective, referral,
                words, choices, sentence);
    }

    Sheet longer() {
        var more = new ArrayList<>(people);
        if (more.size() < PEOPLE_MAXIMUM) more.add(Who.nobody("who-" + more.size()));
        return new Sheet(
                id, title, more, sign, value, margin, currency, stage, said, unplanned, service, objective, referral,
                words, choices, null);
    }

    /// One answer to « How did you hear of me? », as typed.
    public record Heard(String way, String words) {}

    /// What can be chosen.
    public record Choices(List<Stage> stages, List<String> services, List<Named> objectives, List<Referral> referrals) {}
}
