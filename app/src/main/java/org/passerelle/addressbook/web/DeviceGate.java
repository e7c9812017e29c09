package org.passerelle.addressbook.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.passerelle.accounts.Device;
import org.passerelle.accounts.Devices;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Turnstile;
import org.passerelle.platform.web.Peers;

/// Lets devices in by their own password, and slows whoever guesses.
final class DeviceGate {

    private static final int WRONG_AT_ONCE = 20;
    private static final String BASIC = "Basic ";

    private final Devices devices;
    private final Peers peers;
    private final Turnstile wrong = new Turnstile(WRONG_AT_ONCE, Duration.ofMinutes(1), "signin.slow");

    DeviceGate(Devices devices, Peers peers) {
        this.devices = devices;
        this.peers = peers;
    }

    /// The device that asks. A wrong password is counted by the address it came from; none at all is only asked for.
    Device admit(Context context) {
        var given = context.header("Authorization");
        if (given == null) throw new DavProblem(401);
        return device(given).orElseThrow(() -> refused(context));
    }

    private Optional<Device> device(String given) {
        if (!given.regionMatches(true, 0, BASIC, 0, BASIC.length())) return Optional.empty();
        try {
            var pair = new String(Base64.getDecoder().decode(given.substring(BASIC.length()).strip()), UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0 ? Optional.empty() : devices.admit(pair.substring(0, colon), pair.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private DavProblem refused(Context context) {
        try {
            wrong.pass(peers.address(context));
            return new DavProblem(401);
        } catch (Refusal tooOften) {
            return new DavProblem(429);
        }
    }
}
