package org.passerelle.demo;

import java.time.ZoneId;

/// Whose network it is: Camille Roy, communication consultant between Québec and Lyon.
final class Owner {

    static final String GIVEN = "Camille";
    static final String FAMILY = "Roy";
    static final String NAME = GIVEN + " " + FAMILY;
    static final String EMAIL = "camille.roy@example.org";
    static final String PROFILE = "https://www.linkedin.com/in/camille-roy-demo";
    static final ZoneId ZONE = ZoneId.of("America/Toronto");

    private Owner() {}
}
