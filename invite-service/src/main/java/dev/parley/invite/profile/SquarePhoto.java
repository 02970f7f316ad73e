package dev.parley.invite.profile;

import dev.parley.platform.problem.Problems;
import org.jboss.logging.Logger;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * The middle of a picture as a JPEG of 256 × 256 pixels. It is decoded and written anew, so that nothing else that was
 * in the file is kept, such as the place where it was taken.
 */
final class SquarePhoto {

    private static final Logger LOG = Logger.getLogger(SquarePhoto.class);

    static final int SIDE = 256;
    /** Pixels of a side of what is sent. */
    static final int LONGEST_SIDE = 2048;
    /** Each scan of a progressive JPEG goes over the whole picture; cameras and programs write about ten. */
    private static final int MOST_SCANS = 64;

    private static final int WHITE = 255;

    private SquarePhoto() {}

    /** @param file a JPEG or PNG, whatever its name and type say */
    static byte[] of(byte[] file) {
        String format = format(file);
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream content = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(content, true, true);
            refuseSize(reader.getWidth(0), reader.getHeight(0));
            return jpeg(reader.read(0));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            LOG.debug("a picture cannot be decoded", e);
            throw Problems.of("file-damaged", "We cannot open this picture. Save it again as a JPEG or PNG.");
        } finally {
            reader.dispose();
        }
    }

    private static String format(byte[] file) {
        if (startsWith(file, 0xFF, 0xD8, 0xFF)) {
            refuseScans(file);
            return "jpeg";
        }
        if (startsWith(file, 0x89, 'P', 'N', 'G')) {
            return "png";
        }
        throw Problems.of("file-type", "A photo is a JPEG or PNG picture. Send one of these.");
    }

    private static boolean startsWith(byte[] file, int... octets) {
        for (int i = 0; i < octets.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != octets[i]) {
                return false;
            }
        }
        return true;
    }

    private static void refuseScans(byte[] file) {
        int scans = 0;
        for (int i = 1; i < file.length; i++) {
            scans += (file[i - 1] & 0xFF) == 0xFF && (file[i] & 0xFF) == 0xDA ? 1 : 0;
        }
        if (scans > MOST_SCANS) {
            throw Problems.of(
                    "file-out-of-bounds", "The picture is too complex to open. Save it again as a PNG and send that.");
        }
    }

    private static void refuseSize(int width, int height) {
        if (width > LONGEST_SIDE || height > LONGEST_SIDE) {
            throw Problems.of(
                    "file-out-of-bounds",
                    "A photo has at most " + LONGEST_SIDE + " pixels a side. Send it in a lower resolution.");
        }
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        BufferedImage small = middle(picture);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(written)) {
            ImageIO.write(small, "jpeg", out);
        }
        return written.toByteArray();
    }

    /** Each pixel is the mean of those that it stands for. */
    private static BufferedImage middle(BufferedImage picture) {
        int side = Math.min(picture.getWidth(), picture.getHeight());
        int left = (picture.getWidth() - side) / 2;
        int top = (picture.getHeight() - side) / 2;
        int[] pixels = picture.getRGB(left, top, side, side, null, 0, side);
        BufferedImage small = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                small.setRGB(x, y, mean(pixels, side, x, y));
            }
        }
        return small;
    }

    private static int mean(int[] pixels, int side, int x, int y) {
        long red = 0;
        long green = 0;
        long blue = 0;
        int count = 0;
        for (int row = y * side / SIDE; row < end(y, side); row++) {
            for (int column = x * side / SIDE; column < end(x, side); column++) {
                int pixel = pixels[row * side + column];
                int alpha = pixel >>> 24;
                red += onWhite(pixel >> 16 & 0xFF, alpha);
                green += onWhite(pixel >> 8 & 0xFF, alpha);
                blue += onWhite(pixel & 0xFF, alpha);
                count++;
            }
        }
        return (int) (red / count) << 16 | (int) (green / count) << 8 | (int) (blue / count);
    }

    /** After the last pixel that this one stands for; a small picture's pixels stand for several. */
    private static int end(int at, int side) {
        return Math.max(at * side / SIDE + 1, (at + 1) * side / SIDE);
    }

    private static int onWhite(int colour, int alpha) {
        return (colour * alpha + WHITE * (WHITE - alpha)) / WHITE;
    }
}
