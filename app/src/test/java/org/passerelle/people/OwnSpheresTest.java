package org.passerelle.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.people.Edits.Newcomer;
import org.passerelle.platform.Refusal;

@OnBothDatabases
class OwnSpheresTest {

    private final Ground ground;
    private final Passerelle passerelle;

    OwnSpheresTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
    }

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void takesASphereAwayAndPutsItBackWithItsPeople() {
        passerelle.within(() -> {
            passerelle.ownSpheres.add("chorale");
            int chorale = id("chorale");
            int ines = passerelle.edits.add(Newcomer.named("Inès Benali")).personId();
            passerelle.edits.group(ines, List.of(2, chorale), "", List.of());

            int removal = passerelle.ownSpheres.remove(chorale);
            assertThat(spheresOf(ines)).containsExactly("friends");
            assertThat(passerelle.spheres.all()).extracting(Sphere::name).doesNotContain("chorale");

            passerelle.journal.undo(removal);
            assertThat(spheresOf(ines)).containsExactly("friends", "chorale");
            assertThat(passerelle.spheres.sizes()).containsEntry(chorale, 1).containsEntry(2, 1);
            return true;
        });
    }

    @Test
    void renamesOnesOwnAndUndoesIt() {
        passerelle.within(() -> {
            passerelle.ownSpheres.add("choeur");
            int renaming = passerelle.ownSpheres.rename(id("choeur"), "chorale");
            assertThat(passerelle.ownSpheres.rename(id("chorale"), "chorale")).isZero();

            passerelle.journal.undo(renaming);
            assertThat(passerelle.spheres.all()).extracting(Sphere::name).contains("choeur").doesNotContain("chorale");
            return true;
        });
    }

    @Test
    void refusesWordsTakenAndSpheresThatAreNotOnesOwn() {
        passerelle.within(() -> {
            passerelle.ownSpheres.add("chorale");

            assertThatThrownBy(() -> passerelle.ownSpheres.add("Chorale")).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> passerelle.ownSpheres.add("Friends")).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> passerelle.ownSpheres.rename(id("chorale"), "amis")).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> passerelle.ownSpheres.remove(2)).isInstanceOf(Refusal.class);
            return true;
        });
    }

    private int id(String name) {
        return passerelle.spheres.all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow().id();
    }

    private List<String> spheresOf(int person) {
        return passerelle.people.find(person).orElseThrow().spheres().stream().map(Sphere::name).toList();
    }
}
