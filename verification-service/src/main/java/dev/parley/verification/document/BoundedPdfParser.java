package dev.parley.verification.document;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdfparser.PDFParser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Reads the structure of a PDF, not what is on its pages. What is packed in it (ISO 32000-2 §7.5.7: object streams and
 * cross-reference streams) is unpacked only up to a limit: a few kilobytes can become gigabytes.
 */
final class BoundedPdfParser extends PDFParser {

    /** Bytes of structure, unpacked, of a whole document. Books of a thousand pages have less than two million. */
    static final long MOST = 8L * 1024 * 1024;

    private static final int MOST_COLUMNS = 1_000;

    private long left = MOST;

    BoundedPdfParser(RandomAccessRead source) throws IOException {
        super(source, "", null, null, IOUtils.createMemoryOnlyStreamCache());
        document.close();
        document = new Document();
    }

    /** The document, to be closed; its objects are read when they are asked for. */
    COSDocument open() throws IOException {
        setLenient(true);
        try {
            parsePDFHeader();
            initialParse();
            return document;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            IOUtils.closeQuietly(document);
            throw e;
        }
    }

    private final class Document extends COSDocument {

        private Document() {
            super(IOUtils.createMemoryOnlyStreamCache(), BoundedPdfParser.this);
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long startPosition, long streamLength)
                throws IOException {
            COSStream stream = new Packed(createRandomAccessReadView(startPosition, streamLength));
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }

    private final class Packed extends COSStream {

        private Packed(RandomAccessReadView content) throws IOException {
            super(IOUtils.createMemoryOnlyStreamCache().create(), content);
        }

        /** Only structure is read this way. */
        @Override
        public RandomAccessRead createView() throws IOException {
            COSBase filters = getFilters();
            if (filters != null) {
                measure(filters);
            }
            return super.createView();
        }

        private void measure(COSBase filters) throws IOException {
            if (!COSName.FLATE_DECODE.equals(filters) || columns() > MOST_COLUMNS) {
                throw FileRejection.OutOfBounds.effort();
            }
            Filter flate = FilterFactory.INSTANCE.getFilter(COSName.FLATE_DECODE);
            try (InputStream packed = createRawInputStream()) {
                flate.decode(packed, new Meter(), this, 0);
            }
        }

        private int columns() {
            COSDictionary parameters = getCOSDictionary(COSName.DECODE_PARMS, COSName.DP);
            return parameters == null ? 1 : parameters.getInt(COSName.COLUMNS, 1);
        }
    }

    private final class Meter extends OutputStream {

        @Override
        public void write(int octet) {
            spend(1);
        }

        @Override
        public void write(byte[] octets, int offset, int length) {
            spend(length);
        }

        private void spend(int length) {
            left -= length;
            if (left < 0) {
                throw FileRejection.OutOfBounds.effort();
            }
        }
    }
}
