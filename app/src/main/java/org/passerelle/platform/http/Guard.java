package org.passerelle.platform.http;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.passerelle.platform.http.PinnedNames.Pin;

/// Lets a request go to public machines and to peers alone, and to no other address than the one that was checked.
final class Guard {

    /// What the names of machines mean.
    @FunctionalInterface
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /// Kept out, and why.
    static final class KeptOut extends Exception {
        final transient Trouble trouble;

        KeptOut(Trouble trouble) {
            super(trouble.name(), null, false, false);
            this.trouble = trouble;
        }
    }

    private final Peers peers;
    private final Names names;

    Guard(Peers peers, Names names) {
        this.peers = peers;
        this.names = names;
    }

    /// Checks where this leads and holds the name to it until closed.
    Pin admit(URI to) throws KeptOut {
        if (!isAddress(to)) throw new KeptOut(Trouble.ADDRESS);
        var host = to.getHost();
        boolean isPeer = peers.include(host, port(to));
        var pin = PinnedNames.pin(host, checked(host, isPeer));
        try {
            // Java may still hold an answer from before the pin: what it will say from now on is checked as well.
            checked(host, isPeer);
            return pin;
        } catch (KeptOut e) {
            pin.close();
            throw e;
        }
    }

    private List<InetAddress> checked(String host, boolean isPeer) throws KeptOut {
        try {
            var addresses = List.of(names.of(host));
            if (!isPeer && !addresses.stream().allMatch(Territory::isPublic)) throw new KeptOut(Trouble.FORBIDDEN);
            return addresses;
        } catch (UnknownHostException e) {
            throw new KeptOut(Trouble.UNRESOLVED);
        }
    }

    private static boolean isAddress(URI to) {
        return WebAddress.is(to) && to.getRawUserInfo() == null;
    }

    private static int port(URI to) {
        if (to.getPort() != -1) return to.getPort();
        return "https".equalsIgnoreCase(to.getScheme()) ? 443 : 80;
    }
}
