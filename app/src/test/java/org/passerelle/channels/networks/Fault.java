package org.passerelle.channels.networks;

import org.passerelle.platform.http.Counterpart.Manner;

/// A way to answer badly.
enum Fault {
    /// Refused before anything was done.
    UNAUTHORISED(true) {
        @Override
        Manner answer(Manner well) {
            return Manner.json(401, "{\"error\":\"no\"}");
        }
    },
    BUSY(true) {
        @Override
        Manner answer(Manner well) {
            return Manner.answer(429, "Retry-After: 120\r\n", "{}");
        }
    },
    INVALID(true) {
        @Override
        Manner answer(Manner well) {
            return Manner.json(422, "{\"error\":\"invalid\"}");
        }
    },
    /// Broke down, before it was done.
    BROKEN(true) {
        @Override
        Manner answer(Manner well) {
            return Manner.json(500, "oops");
        }
    },
    /// Broke down, though it was done.
    BROKEN_AFTERWARDS(false) {
        @Override
        Manner answer(Manner well) {
            return Manner.json(502, "oops");
        }
    },
    /// Done, and nothing said.
    RESET_AFTERWARDS(false) {
        @Override
        Manner answer(Manner well) {
            return Manner.reset();
        }
    },
    RESET(true) {
        @Override
        Manner answer(Manner well) {
            return Manner.reset();
        }
    },
    /// Done, and half of it said.
    HALF(false) {
        @Override
        Manner answer(Manner well) {
            return Manner.raw(well.bytes().substring(0, well.bytes().length() - Math.min(9, well.bytes().length() / 2)));
        }
    },
    /// Done, and said without sense.
    GARBLED(false) {
        @Override
        Manner answer(Manner well) {
            return Manner.json(200, "{\"id\": <html>");
        }
    };

    final boolean before;

    Fault(boolean before) {
        this.before = before;
    }

    abstract Manner answer(Manner well);
}
