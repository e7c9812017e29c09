package org.passerelle.formats;

import java.io.IOException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Everything of a Monica 4 account, as JSON. Monica 5 exports vCards, see {@link VCards}.
///
/// **Where to get it.** *Settings › Export › Export to JSON* (*Paramètres › Exporter*).
///
/// **Seen.** `version "1.0-preview.1"`; each thing with its `uuid` and its `properties`; what belongs to a contact in
/// groups of one type, inside it; activities apart, contacts naming them by `uuid`.
///
/// **Kept.** Contacts with their fields, tags, notes, reminders (in the note) and birthdays; calls and conversations;
/// activities as meetings. Debts, gifts, tasks and pets stay where they are.
///
/// Cost: two passes; memory grows with contacts and activities, not with what is said of them.
public final class Monica implements Format {

    static final String ITEMS = "account.data.values";

    @Override
    public String name() {
        return "monica";
    }

    @Override
    public Recognition recognise(Head head) {
        return JsonShape.of(head)
                .filter(shape -> !shape.array() && shape.has("app_version", "account") && (shape.has("export_date") || shape.has("exported_by")))
                .map(_ -> Recognition.CERTAIN)
                .orElse(Recognition.NO);
    }

    @Override
    public Stream<Trace> read(Source source, Reading reading) throws IOException {
        var account = MonicaAccount.of(source, reading);
        var entries = new MonicaEntries(account, reading.zone());
        return JsonItems.read(source, ITEMS::equals, UnaryOperator.identity(), entries::of);
    }
}
