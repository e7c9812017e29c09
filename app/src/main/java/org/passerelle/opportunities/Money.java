package org.passerelle.opportunities;

import java.math.BigDecimal;
import java.util.Currency;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;

/// An amount, in cents of a currency.
///
/// @param cents 0 to 10^11
/// @param currency three letters of ISO 4217
public record Money(long cents, String currency) {

    /// No work of one person is worth more: beyond, a finger slipped.
    private static final BigDecimal UNITS_MAXIMUM = BigDecimal.valueOf(1_000_000_000);

    private static final int CENTS = 100;

    public Money {
        requireKnown(currency);
    }

    /// @param units as typed; refused where it is negative or absurd
    public static long cents(BigDecimal units) {
        if (units.signum() < 0) throw new Refusal("money.negative", units.toPlainString());
        if (units.compareTo(UNITS_MAXIMUM) > 0) throw new Refusal("money.absurd", units.toPlainString());
        return units.movePointRight(2).setScale(0, java.math.RoundingMode.HALF_EVEN).longValueExact();
    }

    /// Reads an amount as people write it: « 2 000 », `2,000.50`, « 2000,5 ».
    public static long cents(String typed) {
        var plain = typed.replaceAll("[\\s\u00a0\u202f$€'’]", "");
        var point = plain.matches(".*[.,]\\d{1,2}") ? Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(',')) : plain.length();
        var units = plain.substring(0, point).replaceAll("(?<=\\d)[.,](?=\\d{3})", "");
        var whole = point == plain.length() ? units : units + "." + plain.substring(point + 1);
        if (!whole.matches("-?\\d{1,18}(\\.\\d{1,2})?")) throw new Refusal("money.unread", typed);
        return cents(new BigDecimal(whole));
    }

    /// The code as it is kept; refused where there is no such currency.
    public static String requireKnown(String currency) {
        try {
            return Currency.getInstance(currency).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            throw new Refusal("money.currency", currency);
        }
    }

    public double units() {
        return (double) cents / CENTS;
    }

    /// As the reader writes amounts, without cents where there are none.
    public String told(Words words) {
        return words.money(units(), currency);
    }

    /// As it is typed in a field.
    public String typed() {
        return BigDecimal.valueOf(cents, 2).stripTrailingZeros().toPlainString();
    }
}
