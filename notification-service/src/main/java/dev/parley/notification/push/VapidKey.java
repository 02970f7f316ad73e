package dev.parley.notification.push;

import dev.parley.platform.crypto.Secrets;
import dev.parley.platform.rotation.SealedColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.List;

/** The key by which push services know this installation. All replicas have the same, encrypted in the database. */
@ApplicationScoped
class VapidKey {

    private static final String PURPOSE = "web-push-key";

    private final EntityManager entities;
    private final Secrets secrets;
    private volatile Pair known;

    VapidKey(EntityManager entities, Secrets secrets) {
        this.entities = entities;
        this.secrets = secrets;
    }

    @Produces
    @Singleton
    static SealedColumn column() {
        return new SealedColumn("push_key", "one", "payload", PURPOSE);
    }

    record Pair(byte[] publicKey, PrivateKey privateKey) {}

    @Transactional
    Pair get() {
        Pair pair = known;
        if (pair == null) {
            create();
            pair = read();
            known = pair;
        }
        return pair;
    }

    private void create() {
        KeyPair made = P256.generate();
        entities.createNativeQuery(
                        "INSERT INTO push_key (public_key, payload) VALUES (:public, :payload) ON CONFLICT DO NOTHING")
                .setParameter("public", P256.bytes((ECPublicKey) made.getPublic()))
                .setParameter(
                        "payload", secrets.encrypt(PURPOSE, made.getPrivate().getEncoded()))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private Pair read() {
        List<Tuple> rows = entities.createNativeQuery("SELECT public_key, payload FROM push_key", Tuple.class)
                .getResultList();
        Tuple row = rows.getFirst();
        return new Pair(row.get(0, byte[].class), P256.privateKey(secrets.decrypt(PURPOSE, row.get(1, byte[].class))));
    }
}
