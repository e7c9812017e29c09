package org.passerelle.channels;

import java.awt.Dimension;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;

/// An image made ready to leave: upright, within a network's limits, and without what a camera wrote into it (place, time,
/// serial number). It is drawn anew from its pixels, so that nothing else can stay behind.
public final class Picture {

    /// More pixels than any camera's; a few kilobytes can claim billions.
    private static final long PIXELS_MAXIMUM = 200_000_000;
    /// Of more than these only every second, third… is read, so that one picture never fills the memory.
    private static final double PIXELS_READ = 25_000_000;
    private static final Set<String> FORMATS = Set.of("jpeg", "png", "gif");
    private static final float[] QUALITIES = {.9f, .8f, .7f, .55f, .4f};
    private static final double SMALLER = .75;
    private static final int SIDE_MINIMUM = 200;

    private Picture() {}

    /// The image within `imageBytes` and `imageSide` of these limits, its description within `altCharacters`; empty where
    /// it is none that can be read (JPEG, PNG and GIF can; of a moving one, the first picture). Some 0.2 s for a
    /// photograph of 12 million pixels.
    public static Optional<Draft.Image> fit(Draft.Image image, Limits limits) {
        var read = read(image.bytes());
        return read.map(pixels -> {
            var alt = image.alt().length() <= limits.altCharacters() ? image.alt() : image.alt().substring(0, limits.altCharacters() - 1) + "…";
            var upright = turned(pixels, Orientation.of(image.bytes()));
            return written(upright, image.name(), alt, limits);
        });
    }

    /// How wide and high it is, in pixels; empty where it is none that can be read. Reads its first bytes only.
    public static Optional<Dimension> size(byte[] bytes) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) return Optional.empty();
            var reader = readers.next();
            reader.setInput(in, true, true);
            try {
                return Optional.of(new Dimension(reader.getWidth(0), reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Draft.Image written(BufferedImage picture, String name, String alt, Limits limits) {
        var base = name.replaceFirst("\\.[^.]*$", "");
        var scaled = scaled(picture, Math.min(1, (double) limits.imageSide() / Math.max(picture.getWidth(), picture.getHeight())));
        if (picture.getColorModel().hasAlpha()) {
            var png = png(scaled);
            if (png.length <= limits.imageBytes()) return new Draft.Image(base + ".png", "image/png", png, alt);
        }
        for (var next = opaque(scaled); ; next = scaled(next, SMALLER)) {
            boolean isLast = Math.max(next.getWidth(), next.getHeight()) <= SIDE_MINIMUM;
            for (float quality : QUALITIES) {
                var jpeg = jpeg(next, quality);
                if (jpeg.length <= limits.imageBytes() || isLast && quality == QUALITIES[QUALITIES.length - 1])
                    return new Draft.Image(base + ".jpg", "image/jpeg", jpeg, alt);
            }
        }
    }

    private static Optional<BufferedImage> read(byte[] bytes) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) return Optional.empty();
            return read(readers.next(), in);
        } catch (IOException | RuntimeException e) { // readers throw whatever they like at broken files
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) return Optional.empty();
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > PIXELS_MAXIMUM) return Optional.empty();
            var how = reader.getDefaultReadParam();
            int step = (int) Math.ceil(Math.sqrt(pixels / PIXELS_READ));
            if (step > 1) how.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(reader.read(0, how));
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage turned(BufferedImage image, Orientation orientation) {
        if (orientation == Orientation.UPRIGHT) return image;
        var turn = orientation.turn(image.getWidth(), image.getHeight());
        var operation = new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR);
        int width = orientation.isSideways() ? image.getHeight() : image.getWidth();
        int height = orientation.isSideways() ? image.getWidth() : image.getHeight();
        var target = new BufferedImage(width, height, drawable(image));
        return operation.filter(copy(image), target);
    }

    private static BufferedImage copy(BufferedImage image) {
        return scaledTo(image, image.getWidth(), image.getHeight(), drawable(image));
    }

    private static BufferedImage scaled(BufferedImage image, double factor) {
        if (factor >= 1) return image;
        int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        var next = image;
        while (next.getWidth() / 2 > width) // by halves: each pixel counts
            next = scaledTo(next, next.getWidth() / 2, next.getHeight() / 2, drawable(image));
        return scaledTo(next, width, height, drawable(image));
    }

    private static BufferedImage opaque(BufferedImage image) {
        return scaledTo(image, image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage scaledTo(BufferedImage image, int width, int height, int type) {
        var target = new BufferedImage(width, height, type);
        var drawing = target.createGraphics();
        try {
            if (type == BufferedImage.TYPE_INT_RGB) {
                drawing.setColor(java.awt.Color.WHITE);
                drawing.fillRect(0, 0, width, height);
            }
            drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            drawing.drawImage(image, AffineTransform.getScaleInstance((double) width / image.getWidth(), (double) height / image.getHeight()), null);
            return target;
        } finally {
            drawing.dispose();
        }
    }

    private static int drawable(BufferedImage image) {
        return image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    }

    private static byte[] png(BufferedImage image) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] jpeg(BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
