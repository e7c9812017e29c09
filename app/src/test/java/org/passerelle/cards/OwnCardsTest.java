package org.passerelle.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ezvcard.Ezvcard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.people.Address;
import org.passerelle.people.Sphere;
import org.passerelle.platform.Refusal;

@OnBothDatabases
class OwnCardsTest {

    private static final OwnCard CARD = new OwnCard(
            0, 3, "Camille Roy", "Conseil", "Je réponds le matin.", "camille.roy@example.org\n+1 514 555 0101\nexample.org/camille", null);

    private final Ground ground;
    private final Passerelle passerelle;

    OwnCardsTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
    }

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void keepsCardsAndUndoesEachChange() {
        passerelle.within(() -> {
            passerelle.doors.ownCards.save(CARD);
            var card = card();

            int change = passerelle.doors.ownCards.save(
                    new OwnCard(card.id(), null, "Camille Roy", "", "", "", null));
            assertThat(card().title()).isEmpty();
            passerelle.journal.undo(change);
            assertThat(card()).isEqualTo(card);

            int removal = passerelle.doors.ownCards.remove(card.id());
            assertThat(passerelle.doors.ownCards.all()).isEmpty();
            passerelle.journal.undo(removal);
            assertThat(card()).isEqualTo(card);
            return true;
        });
    }

    @Test
    void opensAtAnAddressThatCanBeTakenBack() {
        passerelle.within(() -> {
            passerelle.doors.ownCards.save(CARD);
            int id = card().id();
            assertThat(card().isOpen()).isFalse();
            assertThat(passerelle.doors.ownCards.open("")).isEmpty();

            passerelle.doors.ownCards.open(id);
            var secret = java.util.Objects.requireNonNull(card().secret());
            assertThat(secret).hasSizeGreaterThan(20);
            assertThat(passerelle.doors.ownCards.open(secret)).isPresent();

            passerelle.doors.ownCards.close(id);
            assertThat(passerelle.doors.ownCards.open(secret)).isEmpty();
            return true;
        });
    }

    @Test
    void takesAVisitorInOnlyWhenTheOwnerSaysSo() {
        passerelle.within(() -> {
            passerelle.doors.ownCards.save(CARD);
            passerelle.doors.cardReplies.leave(card(), new Reply("Chloé Nguyen", "chloe.nguyen@example.org", "Rencontrée au salon."));
            passerelle.doors.cardReplies.leave(card(), new Reply("Un démarcheur", "rien", ""));
            var waiting = passerelle.doors.cardReplies.waiting();
            assertThat(waiting).hasSize(2);

            var taken = passerelle.doors.cardReplies.accept(waiting.getFirst().id(), "ma carte");
            passerelle.doors.cardReplies.refuse(waiting.getLast().id());
            var chloe = passerelle.people.find(taken.personId()).orElseThrow();
            assertThat(chloe.name()).isEqualTo("Chloé Nguyen");
            assertThat(chloe.addresses()).containsExactly(new Address("email", "chloe.nguyen@example.org"));
            assertThat(chloe.note()).isEqualTo("Rencontrée au salon.");
            assertThat(chloe.encounter().how()).isEqualTo("ma carte");
            assertThat(chloe.spheres()).extracting(Sphere::name).containsExactly("clients");
            assertThat(passerelle.doors.cardReplies.waiting()).isEmpty();
            assertThatThrownBy(() -> passerelle.doors.cardReplies.accept(waiting.getFirst().id(), "")).isInstanceOf(Refusal.class);

            taken.edits().reversed().stream().filter(edit -> edit != 0).forEach(passerelle.journal::undo);
            assertThat(passerelle.people.find(taken.personId())).isEmpty();
            assertThat(passerelle.doors.cardReplies.waiting()).hasSize(1);
            return true;
        });
    }

    @Test
    void refusesWhatIsNoAnswer() {
        assertThatThrownBy(() -> new Reply(" ", "a@example.org", "")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Reply("Awa Bâ", "", "")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Reply("Awa Bâ", "a@example.org", "x".repeat(1_001))).isInstanceOf(Refusal.class);
    }

    @Test
    void writesAFileAddressBooksRead() {
        var read = Ezvcard.parse(CardFile.of(CARD, "CA")).first();

        assertThat(read.getFormattedName().getValue()).isEqualTo("Camille Roy");
        assertThat(read.getEmails().getFirst().getValue()).isEqualTo("camille.roy@example.org");
        assertThat(read.getTelephoneNumbers()).hasSize(1);
        assertThat(read.getUrls().getFirst().getValue()).isEqualTo("https://example.org/camille");
    }

    @Test
    void drawsACodeReadersCanRead() throws Exception {
        var code = QrCode.of("https://example.org/card/abc");
        int scale = 4;
        int[] pixels = new int[code.size() * scale * code.size() * scale];
        java.util.Arrays.fill(pixels, 0xFFFFFF);
        var runs = java.util.regex.Pattern.compile("M(\\d+) (\\d+)h(\\d+)").matcher(code.path());
        while (runs.find())
            for (int y = 0; y < scale; y++)
                for (int x = 0; x < Integer.parseInt(runs.group(3)) * scale; x++)
                    pixels[(Integer.parseInt(runs.group(2)) * scale + y) * code.size() * scale
                            + Integer.parseInt(runs.group(1)) * scale + x] = 0;
        var source = new com.google.zxing.RGBLuminanceSource(code.size() * scale, code.size() * scale, pixels);
        var bitmap = new com.google.zxing.BinaryBitmap(new com.google.zxing.common.HybridBinarizer(source));

        assertThat(new com.google.zxing.qrcode.QRCodeReader().decode(bitmap).getText()).isEqualTo("https://example.org/card/abc");
    }

    private OwnCard card() {
        return passerelle.doors.ownCards.all().getFirst();
    }
}
