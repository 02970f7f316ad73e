package dev.parley.verification.document;

import dev.parley.platform.problem.Rejection;
import dev.parley.platform.scan.ScanFailed;
import dev.parley.platform.scan.Verdict;
import dev.parley.platform.scan.VirusScanner;
import dev.parley.platform.storage.ObjectStore;
import dev.parley.platform.storage.ObjectTooLarge;
import dev.parley.platform.storage.StoredObject;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.io.InputStream;

/** Streams a file into the storage, scans it and opens it. Holds no transaction meanwhile. */
@ApplicationScoped
class ReceiveContent {

    private static final Logger LOG = Logger.getLogger(ReceiveContent.class);

    private final ObjectStore store;
    private final VirusScanner scanner;
    private final CheckReadable checkReadable;

    ReceiveContent(ObjectStore store, VirusScanner scanner, CheckReadable checkReadable) {
        this.store = store;
        this.scanner = scanner;
        this.checkReadable = checkReadable;
    }

    record Received(StoredObject stored, DocumentType type, Verdict verdict) {}

    Received receive(String key, InputStream content, long maxBytes) {
        ContentWatch watch = new ContentWatch(content);
        try {
            StoredObject stored = store.put(key, watch, maxBytes);
            Verdict verdict = scan(key);
            checkReadable.check(key, watch.type());
            return new Received(stored, watch.type(), verdict);
        } catch (ObjectTooLarge e) {
            throw new FileRejection.TooLarge(maxBytes);
        } catch (Rejection e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.warnf("An upload was not kept: %s", e.getMessage());
            throw new FileRejection.NotKept();
        }
    }

    private Verdict scan(String key) throws IOException {
        if (!scanner.enabled()) {
            return scanner.scan(InputStream.nullInputStream());
        }
        try (var content = store.open(key).orElseThrow(() -> new IOException("gone already"))) {
            Verdict verdict = scanner.scan(content.stream());
            if (verdict.infected()) {
                LOG.warnf("An upload is infected: %s", verdict.signature());
                throw new FileRejection.Infected();
            }
            return verdict;
        } catch (ScanFailed e) {
            LOG.errorf("An upload could not be checked: %s", e.getMessage());
            throw new FileRejection.NotScanned();
        }
    }
}
