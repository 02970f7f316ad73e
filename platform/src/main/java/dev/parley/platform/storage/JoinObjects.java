package dev.parley.platform.storage;

import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Makes one object of several, and reads it back to see that the storage has the same bytes. */
@ApplicationScoped
public class JoinObjects {

    private final ObjectStore store;

    public JoinObjects(ObjectStore store) {
        this.store = store;
    }

    /** @throws IOException when a part is gone or another one than was stored, and when other bytes come back */
    public StoredObject join(List<StoredObject> parts, String key) throws IOException {
        long size = parts.stream().mapToLong(StoredObject::size).sum();
        try (PartStream content = new PartStream(store, parts)) {
            StoredObject whole = store.put(key, content, size);
            if (whole.size() != size) {
                throw new IOException("a part is not as it was stored");
            }
            mustComeBack(whole);
            return whole;
        }
    }

    /** Reads an object to see that the storage has what was stored. */
    public void mustComeBack(StoredObject stored) throws IOException {
        if (!stored.sha256().equals(sha256(stored.key()))) {
            throw new IOException("other bytes came back than were stored");
        }
    }

    private String sha256(String key) throws IOException {
        try (ObjectContent object = store.open(key).orElseThrow(() -> new IOException("gone already"));
                DigestInputStream in = new DigestInputStream(object.stream(), digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
