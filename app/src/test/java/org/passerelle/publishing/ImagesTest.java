package org.passerelle.publishing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.channels.Channels;
import org.passerelle.channels.Outcome;
import org.passerelle.channels.Photographs;
import org.passerelle.channels.Reason;
import org.passerelle.platform.Refusal;
import org.passerelle.publishing.Delivery.State;
import org.passerelle.publishing.Delivery.Variant;

/// What publications show: kept safely, described, and never changed under way.
@OnBothDatabases
class ImagesTest {

    private final Gallery network = new Gallery();

    @AutoClose
    private final Ground ground;

    private final Passerelle passerelle;
    private final Images images;
    private final int id;

    ImagesTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        passerelle = ground.passerelle;
        images = passerelle.publishing.images;
        id = within(() -> passerelle.publishing.publications.write(new Publication.Words(Publication.Kind.ORIGINAL, "", "Un pont", "fr", "")));
    }

    @Test
    void keepsThemUprightSmallAndWithoutWhatTheCameraWrote() {
        within(() -> images.add(id, "../IMG 0042.JPG", Photographs.sideways(3_000, 2_000), ""));

        var kept = within(() -> images.of(id)).getFirst();
        assertThat(new String(kept.bytes(), ISO_8859_1)).doesNotContain("Exif");
        assertThat(kept.bytes()).hasSizeLessThanOrEqualTo(3_000_000);
        assertThat(shown()).singleElement().satisfies(image -> {
            assertThat(image.width()).isLessThan(image.height());
            assertThat(image.height()).isEqualTo(2_560);
            assertThat(image.name()).isEqualTo("IMG 0042.jpg");
            assertThat(image.isDescribed()).isFalse();
        });
    }

    @Test
    void areDescribedOrderedAndRemoved() {
        int one = add("un.png");
        int two = add("deux.png");
        int three = add("trois.png");

        within(() -> {
            images.moveEarlier(id, three);
            images.remove(id, one);
            images.describe(id, Map.of(two, "  Deux\nrives "));
            return true;
        });

        assertThat(shown()).extracting(Publication.Image::id).containsExactly(three, two);
        assertThat(shown()).extracting(Publication.Image::alt).containsExactly("", "Deux rives");
    }

    @Test
    void refusesWhatIsNoImageOrTooMany() {
        assertThatThrownBy(() -> within(() -> images.add(id, "a.jpg", "<svg/>".getBytes(ISO_8859_1), ""))).hasMessage("publish.image.unreadable");
        assertThatThrownBy(() -> within(() -> images.add(id, "a.bmp", bomb(), ""))).hasMessage("publish.image.unreadable");
        for (int i = 0; i < Images.MOST; i++) add("n.png");
        assertThatThrownBy(() -> add("n.png")).isInstanceOf(Refusal.class).hasMessage("publish.image.many");
    }

    @Test
    void goOutDescribedOrNotAtAll() {
        int image = add("pont.png");
        int delivery = schedule();

        send();
        assertThat(delivery(delivery).state()).isEqualTo(State.REJECTED);
        assertThat(delivery(delivery).reason()).isEqualTo(Reason.of("publish.image.undescribed"));
        assertThat(network.out).isEmpty();

        within(() -> {
            images.describe(id, Map.of(image, "Un pont de bois"));
            passerelle.publishing.queue.schedule(delivery, passerelle.almanac.now().atZone(passerelle.almanac.zone()));
            return office().round();
        });
        assertThat(network.out).singleElement().satisfies(draft -> assertThat(draft.images())
                .singleElement()
                .satisfies(sent -> assertThat(sent.alt()).isEqualTo("Un pont de bois")));
    }

    @Test
    void stayAsTheyAreWhileTheyAreOnTheirWay() {
        int image = add("pont.png", "Un pont");
        int delivery = schedule();
        network.outcome = trace -> {
            trace.keep("media.0", "7");
            return new Outcome.Unknown(Reason.of("http.broken", "gallery"));
        };
        send();

        assertThatThrownBy(() -> within(() -> {
                    images.remove(id, image);
                    return true;
                }))
                .hasMessage("publish.image.way");
        assertThat(shown()).hasSize(1);
        assertThat(delivery(delivery).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void beginAnewOnceTheyChanged() {
        add("pont.png", "Un pont");
        int delivery = schedule();
        network.outcome = trace -> {
            trace.keep("media.0", "7");
            return new Outcome.Rejected(Reason.of("http.large", "gallery"));
        };
        send();
        add("rive.png", "Une rive");

        network.outcome = trace -> {
            assertThat(trace.isEmpty()).isTrue();
            return new Outcome.Rejected(Reason.of("http.large", "gallery"));
        };
        within(() -> {
            passerelle.publishing.queue.schedule(delivery, passerelle.almanac.now().atZone(passerelle.almanac.zone()));
            return office().round();
        });
        assertThat(network.out).extracting(draft -> draft.images().size()).containsExactly(1, 2);
    }

    @Test
    void goWithTheirPublication() {
        add("pont.png");

        within(() -> {
            passerelle.publishing.publications.remove(id);
            return true;
        });

        assertThat(within(() -> images.of(id))).isEmpty();
    }

    /// Some hundred bytes that claim to be billions of pixels.
    private static byte[] bomb() {
        var png = Photographs.png(8, 8);
        for (int i = 16; i < 24; i++) png[i] = (byte) (i % 4 == 1 ? 1 : 0);
        return png;
    }

    private int schedule() {
        return within(() -> {
            int channel = channels().connect(network, "Zoé", Map.of());
            int delivery = passerelle.publishing.publications.address(id, channel, Variant.NONE);
            passerelle.publishing.queue.schedule(delivery, passerelle.almanac.now().atZone(passerelle.almanac.zone()));
            return delivery;
        });
    }

    private void send() {
        within(() -> office().round());
    }

    private Postman office() {
        return new Postman(
                passerelle.almanac, channels(), passerelle.publishing.queue, passerelle.publishing.posts,
                passerelle.publishing.standstills, passerelle.publishing.repetitions, passerelle.publishing.approvals);
    }

    private Channels channels() {
        return new Channels(passerelle.store, passerelle.almanac, passerelle.journal, passerelle.secrets, List.of(network));
    }

    private int add(String name) {
        return add(name, "");
    }

    private int add(String name, String alt) {
        return within(() -> images.add(id, name, Photographs.png(40, 20), alt));
    }

    private Delivery delivery(int delivery) {
        return within(() -> passerelle.publishing.queue.find(delivery)).orElseThrow();
    }

    private List<Publication.Image> shown() {
        return within(() -> passerelle.publishing.publications.find(id)).orElseThrow().images();
    }

    private <T> T within(Supplier<T> work) {
        return passerelle.within(work::get);
    }
}
