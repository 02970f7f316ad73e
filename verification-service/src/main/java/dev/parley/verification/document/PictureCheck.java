package dev.parley.verification.document;

import org.jboss.logging.Logger;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/** Checks that a JPEG or PNG can be decoded to its end. Bounds its size before it decodes anything. */
final class PictureCheck {

    private static final Logger LOG = Logger.getLogger(PictureCheck.class);

    /** Pixels of a side. */
    static final int LONGEST_SIDE = 30_000;

    /** A progressive JPEG is unpacked as a whole, at up to 6 bytes a pixel. */
    static final long MOST_PROGRESSIVE = 16_000_000;

    /** Each scan of a progressive JPEG goes over the whole picture; cameras and programs write about ten. */
    static final int MOST_SCANS = 64;

    private static final int SMALL = 256;
    private static final int MARKER = 0xFF;
    private static final int SCAN = 0xDA;
    private static final int PROGRESSIVE_FRAME = 0xC2;
    private static final Pattern CUT_OFF = Pattern.compile("(?i)premature|truncated");

    private final long maxPixels;

    PictureCheck(long maxPixels) {
        this.maxPixels = maxPixels;
    }

    /** @throws FileRejection when a reviewer could not open it */
    void check(Path file, DocumentType type) throws IOException {
        long most = type == DocumentType.JPEG ? mostOfJpeg(file) : maxPixels;
        ImageReader reader =
                ImageIO.getImageReadersByMIMEType(type.contentType()).next();
        try (ImageInputStream content = new FileImageInputStream(file.toFile())) {
            reader.setInput(content, true, true);
            decode(reader, most);
        } catch (FileRejection e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.debug("a picture cannot be decoded", e);
            throw new FileRejection.Damaged();
        } finally {
            reader.dispose();
        }
    }

    private static void decode(ImageReader reader, long most) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        refuseSize(width, height, most);
        boolean[] cutOff = new boolean[1];
        reader.addIIOReadWarningListener(
                (source, warning) -> cutOff[0] |= CUT_OFF.matcher(warning).find());
        ImageReadParam thinned = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / SMALL);
        thinned.setSourceSubsampling(step, step, 0, 0);
        if (reader.canReadRaster()) {
            reader.readRaster(0, thinned);
        } else {
            reader.read(0, thinned);
        }
        if (cutOff[0]) {
            throw new FileRejection.Damaged();
        }
    }

    static void refuseSize(int width, int height, long most) {
        if (width <= 0 || height <= 0) {
            throw new FileRejection.Damaged();
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > most) {
            throw FileRejection.OutOfBounds.picture(most);
        }
    }

    private long mostOfJpeg(Path file) throws IOException {
        int scans = 0;
        boolean progressive = false;
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            int before = 0;
            for (int octet = content.read(); octet >= 0; octet = content.read()) {
                scans += before == MARKER && octet == SCAN ? 1 : 0;
                progressive |= scans == 0 && before == MARKER && octet == PROGRESSIVE_FRAME;
                before = octet;
            }
        }
        if (scans > MOST_SCANS) {
            throw FileRejection.OutOfBounds.effort();
        }
        return progressive ? Math.min(maxPixels, MOST_PROGRESSIVE) : maxPixels;
    }
}
