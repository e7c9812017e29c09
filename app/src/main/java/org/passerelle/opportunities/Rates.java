package org.passerelle.opportunities;

import static org.passerelle.opportunities.db.Tables.CURRENCY_RATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Settings;
import org.passerelle.platform.sql.Store;

/// The workspace’s own currency, and what others are worth in it as the owner entered it: no rate is ever guessed.
public final class Rates {

    private static final String CURRENCY = "currency";
    private static final double RATE_MAXIMUM = 1e6;

    /// @param rate what one unit is worth in the workspace’s own currency
    /// @param on the day it was entered
    public record Rate(String currency, double rate, LocalDate on) {}

    /// All rates at one moment.
    public record Table(String own, Map<String, Double> rates) {

        /// In cents of the own currency; empty where no rate was entered.
        public OptionalLong inOwn(Money money) {
            if (money.currency().equals(own)) return OptionalLong.of(money.cents());
            @Nullable Double rate = rates.get(money.currency());
            return rate == null ? OptionalLong.empty() : OptionalLong.of(Math.round(money.cents() * rate));
        }
    }

    private final Store store;
    private final Almanac almanac;
    private final Settings settings;

    public Rates(Store store, Almanac almanac, Settings settings) {
        this.store = store;
        this.almanac = almanac;
        this.settings = settings;
    }

    /// Chosen, else the one of the owner’s country.
    public String own() {
        return settings.get(CURRENCY).orElseGet(() -> switch (settings.country()) {
            case "CA" -> "CAD";
            case "CH" -> "CHF";
            case "US" -> "USD";
            case "GB" -> "GBP";
            default -> "EUR";
        });
    }

    /// Rates told in another currency mean nothing any more: they go.
    public void choose(String currency) {
        var known = Money.requireKnown(currency);
        if (known.equals(own())) return;
        settings.put(CURRENCY, known);
        store.transaction(sql -> sql.deleteFrom(CURRENCY_RATE).execute());
    }

    public void enter(String currency, double rate) {
        var known = Money.requireKnown(currency);
        if (known.equals(own())) throw new Refusal("rate.own", known);
        if (!(rate > 0 && rate <= RATE_MAXIMUM)) throw new Refusal("rate.absurd");
        int today = Writing.number(almanac.today());
        store.transaction(sql -> sql.insertInto(CURRENCY_RATE)
                .set(CURRENCY_RATE.CURRENCY, known)
                .set(CURRENCY_RATE.RATE, rate)
                .set(CURRENCY_RATE.DAY, today)
                .onConflict(CURRENCY_RATE.CURRENCY)
                .doUpdate()
                .set(CURRENCY_RATE.RATE, rate)
                .set(CURRENCY_RATE.DAY, today)
                .execute());
    }

    public void remove(String currency) {
        store.transaction(sql -> sql.deleteFrom(CURRENCY_RATE).where(CURRENCY_RATE.CURRENCY.eq(currency)).execute());
    }

    public List<Rate> all() {
        return store.sql()
                .selectFrom(CURRENCY_RATE)
                .orderBy(CURRENCY_RATE.CURRENCY)
                .fetch(row -> new Rate(
                        row.get(CURRENCY_RATE.CURRENCY),
                        row.get(CURRENCY_RATE.RATE),
                        LocalDate.ofEpochDay(row.get(CURRENCY_RATE.DAY))));
    }

    /// Cost: one query. Whoever converts many amounts asks for it once.
    public Table table() {
        return new Table(own(), all().stream().collect(Collectors.toMap(Rate::currency, Rate::rate)));
    }

    /// In cents of the own currency; empty where no rate was entered.
    public OptionalLong inOwn(Money money) {
        return table().inOwn(money);
    }
}
