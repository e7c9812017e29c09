package org.passerelle.exchanges;

import java.util.List;
import org.passerelle.formats.Moment;
import org.passerelle.formats.Trace;

/// How the ledger writes medium, direction and precision: small numbers, never reused for anything else.
public final class Codes {

    private static final List<Trace.Medium> MEDIA = List.of(Trace.Medium.values());
    private static final List<Trace.Direction> DIRECTIONS = List.of(Trace.Direction.values());
    private static final List<Moment.Precision> PRECISIONS = List.of(Moment.Precision.values());

    private Codes() {}

    public static short of(Trace.Medium medium) {
        return (short) medium.ordinal();
    }

    public static short of(Trace.Direction direction) {
        return (short) direction.ordinal();
    }

    public static short of(Moment.Precision precision) {
        return (short) precision.ordinal();
    }

    public static Trace.Medium medium(int code) {
        return MEDIA.get(code);
    }

    public static Trace.Direction direction(int code) {
        return DIRECTIONS.get(code);
    }

    public static Moment.Precision precision(int code) {
        return PRECISIONS.get(code);
    }
}
