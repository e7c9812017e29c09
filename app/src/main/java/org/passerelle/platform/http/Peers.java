package org.passerelle.platform.http;

/// The machines of the inner network that may be reached because the owner named them.
@FunctionalInterface
public interface Peers {

    boolean include(String host, int port);
}
