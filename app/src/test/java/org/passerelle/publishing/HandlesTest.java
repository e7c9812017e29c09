package org.passerelle.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.channels.Channel;
import org.passerelle.people.Address;
import org.passerelle.people.Edits.Newcomer;
import org.passerelle.people.Role;

/// Whom a text speaks to, and how each place calls them.
@OnBothDatabases
class HandlesTest {

    @AutoClose
    private final Ground ground;

    private final Passerelle passerelle;

    HandlesTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
        add("Léon Gagnon", "@leon@imprimerie.example");
        add("Jean-Noël d’Ormesson", "");
        add("Chloé Nguyen", "@chloe@presse.example");
        add("Chloé Nguyen", "@cn@autre.example");
    }

    @Test
    void callsPeopleByTheirAddressThereOrByTheirName() {
        assertThat(said("Merci @Léon Gagnon, et @Jean-Noël d’Ormesson !", "mastodon")).isEqualTo("Merci @leon@imprimerie.example, et Jean-Noël d’Ormesson !");
        assertThat(said("Merci @Léon Gagnon !", "wordpress")).isEqualTo("Merci Léon Gagnon !");
        assertThat(said("Merci @Léon Gagnon !", "bluesky")).isEqualTo("Merci Léon Gagnon !");
    }

    @Test
    void speaksToNobodyWhoIsNotSurelyMeant() {
        assertThat(said("Merci @Chloé Nguyen.", "mastodon")).isEqualTo("Merci Chloé Nguyen.");
        assertThat(said("Merci Léon Gagnon.", "mastodon")).isEqualTo("Merci Léon Gagnon.");
        assertThat(said("Écrire à zoe@Léon Gagnon", "mastodon")).isEqualTo("Écrire à zoe@Léon Gagnon");
        assertThat(said("Merci @Inconnu Total et @leon@ailleurs.example", "mastodon")).isEqualTo("Merci @Inconnu Total et @leon@ailleurs.example");
        assertThat(said("Merci @Léon Gagnonet", "mastodon")).isEqualTo("Merci @Léon Gagnonet");
    }

    private String said(String text, String kind) {
        Channel place = passerelle.publishing.channels.kind(kind).orElseThrow();
        return passerelle.within(() -> Handles.put(text, new Handles(passerelle.store).in(List.of(text), place)));
    }

    private void add(String name, String handle) {
        var address = handle.isEmpty() ? null : Address.read(handle, "CA").orElseThrow();
        passerelle.within(() -> passerelle.edits.add(new Newcomer(name, address, new Role(0, "", "", null, null))));
    }
}
