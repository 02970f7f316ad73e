package dev.parley.verification.audit;

import dev.parley.platform.crypto.Secrets;
import dev.parley.platform.rotation.SealedColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One key per case for the personal values in its audit log, itself encrypted with the installation's secret. */
@ApplicationScoped
public class CaseKeys {

    private static final String PURPOSE = "case-key";
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final EntityManager entities;
    private final Secrets secrets;

    CaseKeys(EntityManager entities, Secrets secrets) {
        this.entities = entities;
        this.secrets = secrets;
    }

    @Produces
    @Singleton
    static SealedColumn column() {
        return new SealedColumn("case_key", "case_id", "wrapped", PURPOSE);
    }

    /** Empty when no personal value was ever stored, or all were erased. */
    Optional<byte[]> find(UUID caseId) {
        List<?> found = entities.createNativeQuery("SELECT wrapped FROM case_key WHERE case_id = :id")
                .setParameter("id", caseId)
                .getResultList();
        return found.stream()
                .map(wrapped -> secrets.decrypt(PURPOSE, (byte[]) wrapped))
                .findFirst();
    }

    byte[] findOrMake(UUID caseId) {
        return find(caseId).orElseGet(() -> make(caseId));
    }

    /** From now on nobody can read the audit log's personal values of the case. */
    public void forget(UUID caseId) {
        entities.createNativeQuery("DELETE FROM case_key WHERE case_id = :id")
                .setParameter("id", caseId)
                .executeUpdate();
    }

    /** When two are created at the same time, the first one stays. */
    private byte[] make(UUID caseId) {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        entities.createNativeQuery(
                        "INSERT INTO case_key (case_id, wrapped) VALUES (:id, :wrapped) ON CONFLICT (case_id) DO NOTHING")
                .setParameter("id", caseId)
                .setParameter("wrapped", secrets.encrypt(PURPOSE, key))
                .executeUpdate();
        return find(caseId).orElseThrow();
    }
}
