package org.passerelle.results.web;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Refusal;
import org.passerelle.results.Choice;
import org.passerelle.results.Results;
import org.passerelle.results.Returns;

/// The period an address asks for.
///
/// @param choice by name, or null where own days are asked for
/// @param from as typed; may be empty, like the other
record Asked(@Nullable Choice choice, String from, String to) {

    static final Asked USUAL = new Asked(Choice.MONTHS, "", "");

    static Asked of(Context context) {
        var from = requireNonNullElse(context.queryParam("from"), "").strip();
        var to = requireNonNullElse(context.queryParam("to"), "").strip();
        if (!from.isEmpty() || !to.isEmpty()) return new Asked(null, from, to);
        return new Asked(Choice.of(context.queryParam("period")).orElse(Choice.MONTHS), "", "");
    }

    Returns of(Results results) {
        return choice == null ? results.between(day(from), day(to)) : results.over(choice);
    }

    /// What brings the same period back, at the end of an address.
    String query() {
        return choice == null ? "?from=%s&to=%s".formatted(from, to) : "?period=" + choice.word();
    }

    private static @Nullable LocalDate day(String typed) {
        if (typed.isEmpty()) return null;
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new Refusal("results.period.unread", typed);
        }
    }
}
