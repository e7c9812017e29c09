package org.passerelle.network;

import static org.passerelle.ties.db.Tables.TIE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.passerelle.insight.Band;
import org.passerelle.insight.Layer;

/// A tie in a few words.
///
/// @param strength 0 or more, higher is stronger
/// @param out how much goes from the owner to them, 0 or more
/// @param in how much comes from them to the owner, 0 or more
/// @param due the day after which it is late by its rhythm, or null
/// @param last the day of the last exchange, or null where there was none
public record TieLine(double strength, double out, double in, Band band, Layer layer, @Nullable LocalDate due, @Nullable LocalDate last) {

    public static final TieLine NONE = new TieLine(0, 0, 0, Band.NONE, Layer.BEYOND, null, null);

    /// The columns of `tie` it is read from.
    static final List<Field<?>> FIELDS =
            List.of(TIE.STRENGTH, TIE.A_OUT, TIE.A_IN, TIE.BAND, TIE.LAYER, TIE.DUE_DAY, TIE.LAST_DAY);

    private static final int DORMANT_DAYS = 1_095;

    /// Reads the columns of a row of ties; {@link #NONE} where it was joined to none.
    static TieLine of(Record row) {
        if (row.get(TIE.STRENGTH) == null) return NONE;
        return new TieLine(
                row.get(TIE.STRENGTH),
                row.get(TIE.A_OUT),
                row.get(TIE.A_IN),
                Band.values()[row.get(TIE.BAND)],
                Layer.values()[row.get(TIE.LAYER)],
                day(row.get(TIE.DUE_DAY)),
                day(row.get(TIE.LAST_DAY)));
    }

    private static @Nullable LocalDate day(@Nullable Integer epochDay) {
        return epochDay == null ? null : LocalDate.ofEpochDay(epochDay);
    }

    /// Whether they have not been heard from for longer than the tie’s rhythm.
    public boolean isLate(LocalDate today) {
        return due != null && due.isBefore(today);
    }

    /// The word its bars are drawn by: a band, or `dormant` after three years.
    public String state(LocalDate today) {
        return last != null && last.plusDays(DORMANT_DAYS).isBefore(today) ? "dormant" : bandWord();
    }

    public String bandWord() {
        return band.name().toLowerCase(Locale.ROOT);
    }

    /// 5, 15, 50 or 150; null beyond.
    public @Nullable Integer layerSize() {
        return layer == Layer.BEYOND ? null : layer.size();
    }
}
