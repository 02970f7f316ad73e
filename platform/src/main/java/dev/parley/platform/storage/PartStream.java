package dev.parley.platform.storage;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;

/** The bytes of several objects one after the other. Fails when one of them is not as it was stored. */
final class PartStream extends InputStream {

    private final ObjectStore store;
    private final Iterator<StoredObject> next;
    private StoredObject part;
    private DigestInputStream open;

    PartStream(ObjectStore store, List<StoredObject> parts) {
        this.store = store;
        this.next = parts.iterator();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        while (open != null || next.hasNext()) {
            if (open == null) {
                openNext();
            }
            int read = open.read(buffer, offset, length);
            if (read >= 0) {
                return read;
            }
            endOfPart();
        }
        return -1;
    }

    private void openNext() throws IOException {
        part = next.next();
        ObjectContent content = store.open(part.key()).orElseThrow(() -> new IOException("a part is gone"));
        open = new DigestInputStream(content.stream(), JoinObjects.digest());
    }

    private void endOfPart() throws IOException {
        String sha256 = HexFormat.of().formatHex(open.getMessageDigest().digest());
        close();
        if (!sha256.equals(part.sha256())) {
            throw new IOException("a part is not as it was stored");
        }
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
