package org.passerelle.exports;

import java.util.List;

/// One array of the JSON document, told by a query. Names of columns become keys, and say what values are: `…_at` an
/// instant, `…_on` a day, `is_…` yes or no; any other as it stands.
record Section(String name, String query) {

    static final List<Section> ALL = List.of(
            new Section("organisations", "select id, name from organisation order by id"),
            new Section("promises", """
                    select id, person_id, words, due_day as due_on, owed, by_call as is_by_call, exchange_id, created_at, kept_at, dropped_at
                    from promise order by id"""),
            new Section("introductions", """
                    select id, first_id, second_id, by_id, why, begun_day as begun_on, made_day as made_on, outcome_kind, outcome_words,
                        outcome_day as outcome_on, thanked_day as thanked_on, dropped_day as dropped_on, created_at
                    from introduction order by id"""),
            new Section("referrals", """
                    select id, given as is_given, day as given_on, about, outcome_kind, outcome_words, outcome_day as outcome_on, created_at
                    from referral order by id"""),
            new Section("referralLinks", """
                    select referral_id, place, person_id, part, thanked_day as thanked_on from referral_link order by referral_id, place"""),
            new Section("events", """
                    select id, name, day as begins_on, end_day as ends_on, place, purpose, created_at from gathering order by id"""),
            new Section("attendees", """
                    select id, gathering_id as event_id, name, title, organisation, email, person_id from attendee order by id"""),
            new Section("publications", """
                    select id, kind, title, text, language, source, created_at from publication order by id"""),
            new Section("deliveries", """
                    select d.id, d.publication_id, c.kind as channel, c.name as channel_name, d.title, d.text, d.state, d.due_at, d.published_at, d.url
                    from delivery d join channel c on c.id = d.channel_id order by d.id"""),
            new Section("answers", """
                    select a.id, a.delivery_id, a.exchange_id, r.person_id, r.name, r.handle, a.kind, a.words, a.url, a.at as answered_at
                    from answer a join respondent r on r.id = a.respondent_id order by a.id"""),
            new Section("opportunities", """
                    select o.id, o.title, s.name as stage, s.outcome, o.sign_day as sign_on, o.decided_day as decided_on, o.value_cents, o.margin_cents,
                        o.currency, o.reason, o.unplanned as is_unplanned, o.service, o.words, o.objective_id, o.referral_id, o.created_at
                    from opportunity o join stage s on s.id = o.stage_id order by o.id"""),
            new Section("opportunityPeople", """
                    select opportunity_id, person_id from opportunity_person order by opportunity_id, person_id"""),
            new Section("objectives", """
                    select id, title, measure, target, scope, begun_day as begun_on, due_day as due_on, ended_day as ended_on, created_at
                    from objective order by id"""),
            new Section("times", """
                    select id, day as spent_on, minutes, activity, way, objective_id, words, created_at from time_entry order by id"""),
            new Section("visits", """
                    select id, day as begins_on, last_day as ends_on, way, source, campaign, page, visits from visit order by id"""),
            new Section("feeds", "select id, url, site, title, added_at from feed order by id"),
            new Section("story", """
                    select id, day as happened_on, kind, title, words, kept as is_kept, created_at from story_entry order by id"""));
}
