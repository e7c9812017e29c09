package org.passerelle.exchanges;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The owner promised something to someone, or they to the owner.
///
/// @param words what was promised: « envoyer le contrat »
/// @param exchangeId the exchange it was promised in, or null for one noted without
public record PromiseMade(int personId, String words, LocalDate dueDay, Owed owed, @Nullable Integer exchangeId) {}
