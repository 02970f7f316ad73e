package dev.parley.verification.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Checks content while it streams: the first bytes tell what cannot be a document, the last ones reveal a disguise. */
final class ContentWatch extends FilterInputStream {

    static final int HEAD = 4096;

    /** The last bytes of a file, where a ZIP directory can end: a record of 22 bytes and a comment. */
    private static final int TAIL = 65_557;

    private final byte[] head = new byte[HEAD];
    private final byte[] tail = new byte[TAIL];
    private long seen;
    private DocumentType type;

    ContentWatch(InputStream in) {
        super(in);
    }

    /** Available after the content was read to its end. */
    DocumentType type() {
        return type;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read < 0) {
            ended();
        } else {
            note(buffer, offset, read);
        }
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        byte[] skipped = new byte[(int) Math.min(wanted, HEAD)];
        return Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void note(byte[] buffer, int offset, int length) {
        if (seen < HEAD) {
            int wanted = (int) Math.min(HEAD - seen, length);
            System.arraycopy(buffer, offset, head, (int) seen, wanted);
        }
        for (int i = Math.max(0, length - TAIL); i < length; i++) {
            tail[(int) ((seen + i) % TAIL)] = buffer[offset + i];
        }
        boolean headWasOpen = seen < HEAD;
        seen += length;
        if (headWasOpen && seen >= HEAD) {
            type = Disguise.typeOf(head);
        }
    }

    private void ended() {
        if (type == null) {
            type = Disguise.typeOf(Arrays.copyOf(head, (int) Math.min(seen, HEAD)));
        }
        Disguise.refuseArchive(lastBytes());
    }

    private byte[] lastBytes() {
        int length = (int) Math.min(seen, TAIL);
        byte[] last = new byte[length];
        for (int i = 0; i < length; i++) {
            last[i] = tail[(int) ((seen - length + i) % TAIL)];
        }
        return last;
    }
}
