package org.passerelle.exchanges;

import java.time.LocalDate;

/// The owner promised something to someone.
///
/// @param words what was promised: « envoyer le contrat »
/// @param exchangeId the exchange it was promised in, or null for one noted without
public record PromiseMade(int personId, String words, LocalDate dueDay, @org.jspecify.annotations.Nullable Integer exchangeId) {}
