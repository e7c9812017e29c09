package org.passerelle.channels;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.channels.Photographs.noise;
import static org.passerelle.channels.Photographs.withExif;
import static org.passerelle.channels.Photographs.written;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final Limits LIMITS = Limits.of(LocalDate.parse("2026-11-22")).images(4, 60_000, 800, 20);

    @Test
    void makesImagesSmallEnough() throws IOException {
        var fitted = Picture.fit(new Draft.Image("bruit.png", "image/png", written(noise(2_400, 1_200), "png"), "Un pont très long à décrire"), LIMITS).orElseThrow();

        var read = ImageIO.read(new ByteArrayInputStream(fitted.bytes()));
        assertThat(fitted.bytes()).hasSizeLessThanOrEqualTo(60_000);
        assertThat(Math.max(read.getWidth(), read.getHeight())).isLessThanOrEqualTo(800);
        assertThat((double) read.getWidth() / read.getHeight()).isBetween(1.95, 2.05);
        assertThat(fitted.alt()).hasSize(20).endsWith("…");
        assertThat(fitted.name()).isEqualTo("bruit.jpg");
    }

    @Test
    void leavesBehindWhatTheCameraWrote() throws IOException {
        var photograph = withExif(written(noise(40, 20), "jpg"), 1);
        assertThat(new String(photograph, ISO_8859_1)).contains("Exif");

        var fitted = Picture.fit(new Draft.Image("a.jpg", "image/jpeg", photograph, ""), LIMITS).orElseThrow();

        assertThat(new String(fitted.bytes(), ISO_8859_1)).doesNotContain("Exif", "GPS");
    }

    @Test
    void turnsPhotographsUpright() throws IOException {
        var image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 20; x++) for (int y = 0; y < 20; y++) image.setRGB(x, y, Color.RED.getRGB());

        var fitted = Picture.fit(new Draft.Image("a.jpg", "image/jpeg", withExif(written(image, "jpg"), 6), ""), LIMITS).orElseThrow();

        var read = ImageIO.read(new ByteArrayInputStream(fitted.bytes()));
        assertThat(read.getWidth()).isEqualTo(20);
        assertThat(read.getHeight()).isEqualTo(40);
        assertThat(new Color(read.getRGB(10, 8)).getRed()).isGreaterThan(200);
        assertThat(new Color(read.getRGB(10, 32)).getRed()).isLessThan(60);
    }

    @Test
    void keepsWhatIsTransparent() throws IOException {
        var clear = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);

        var fitted = Picture.fit(new Draft.Image("logo.png", "image/png", written(clear, "png"), ""), LIMITS).orElseThrow();

        assertThat(fitted.type()).isEqualTo("image/png");
        assertThat(ImageIO.read(new ByteArrayInputStream(fitted.bytes())).getColorModel().hasAlpha()).isTrue();
    }

    @Test
    void refusesWhatIsNoImage() {
        assertThat(Picture.fit(new Draft.Image("a.jpg", "image/jpeg", "GIF89a".getBytes(ISO_8859_1), ""), LIMITS)).isEmpty();
        assertThat(Picture.fit(new Draft.Image("a.jpg", "image/jpeg", new byte[0], ""), LIMITS)).isEmpty();
    }
}
