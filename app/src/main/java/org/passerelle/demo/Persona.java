package org.passerelle.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Someone invented, the same in every archive.
///
/// @param rank from 0; the cast comes first
/// @param phone in international form; null where none is known
/// @param profile the LinkedIn address; null for who is not there
/// @param connectedOn when they joined the owner on LinkedIn; null where they did not, and then they have a card
/// @param hasCard whether the owner's address book knows them, with mail and phone
/// @param sphere the address book's group
record Persona(
        int rank,
        String given,
        String family,
        Voice voice,
        Town town,
        Organisation organisation,
        String role,
        String email,
        @Nullable String phone,
        String profile,
        @Nullable LocalDate connectedOn,
        boolean hasCard,
        @Nullable LocalDate birthday,
        String sphere) {

    String name() {
        return given + " " + family;
    }

    boolean isConnected() {
        return connectedOn != null;
    }
}
