package org.passerelle.formats;

import java.io.IOException;

/// Thrown while reading a file out of an archive, where it turns out not to be what the archive said.
public final class ParcelException extends IOException {

    private static final long serialVersionUID = 1;

    private final Parcel.Reason reason;

    ParcelException(Parcel.Reason reason, String name) {
        super(name + ": " + reason);
        this.reason = reason;
    }

    ParcelException(Parcel.Reason reason, String name, Exception cause) {
        super(name + ": " + reason, cause);
        this.reason = reason;
    }

    public Parcel.Reason reason() {
        return reason;
    }
}
