package dev.parley.verification.document;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Checks that a PDF opens without a password and has pages, but not too many. */
final class PdfCheck {

    private static final Logger LOG = Logger.getLogger(PdfCheck.class);

    /** Of the tree of pages (ISO 32000-2 §7.7.3); real ones have two or three. */
    private static final int MOST_LEVELS = 50;

    private static final COSName[] SIZE = {COSName.MEDIA_BOX, COSName.CROP_BOX};

    /** In units of 1/72 inch: the widest page that readers show (ISO 32000-2, annex C). */
    private static final float WIDEST = 14_400;

    private final int maxPages;
    private final Duration within;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private int pages;

    PdfCheck(int maxPages, Duration within) {
        this.maxPages = maxPages;
        this.within = within;
    }

    /** @throws FileRejection when a reviewer could not open it */
    void check(Path file) throws IOException {
        try (TimedFile source = new TimedFile(file, within);
                COSDocument document = new BoundedPdfParser(source).open()) {
            COSDictionary catalog = document.getTrailer().getCOSDictionary(COSName.ROOT);
            COSDictionary root = catalog == null ? null : catalog.getCOSDictionary(COSName.PAGES);
            if (root == null) {
                throw new FileRejection.Damaged();
            }
            count(root, 0);
        } catch (InvalidPasswordException e) {
            throw new FileRejection.Protected();
        } catch (FileRejection e) {
            throw e;
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
            LOG.debug("a PDF cannot be opened", e);
            throw new FileRejection.Damaged();
        }
        if (pages == 0) {
            throw new FileRejection.Damaged();
        }
    }

    private void count(COSDictionary node, int level) {
        if (level > MOST_LEVELS) {
            throw FileRejection.OutOfBounds.effort();
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        if (kids == null) {
            refuseSize(node);
            if (++pages > maxPages) {
                throw FileRejection.OutOfBounds.pages(maxPages);
            }
            return;
        }
        if (!seen.add(node)) {
            throw new FileRejection.Damaged();
        }
        if (kids.size() > maxPages) {
            throw FileRejection.OutOfBounds.pages(maxPages);
        }
        for (int i = 0; i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                count(kid, level + 1);
            }
        }
    }

    /** Where nothing is said it is that of the tree, or of the reader. */
    private static void refuseSize(COSDictionary page) {
        for (COSName name : SIZE) {
            COSArray box = page.getCOSArray(name);
            if (box != null) {
                float[] corners = box.toFloatArray();
                if (corners.length != 4 || isOff(corners[2] - corners[0]) || isOff(corners[3] - corners[1])) {
                    throw new FileRejection.Damaged();
                }
            }
        }
    }

    private static boolean isOff(float length) {
        return !(Math.abs(length) > 0 && Math.abs(length) <= WIDEST);
    }
}
