package org.passerelle;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// Which Passerelle this is, and what it runs on.
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Passerelle " + number(), "Java " + Runtime.version()};
    }

    /// The version of the jar; empty where the classes come from elsewhere.
    static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("");
    }
}
