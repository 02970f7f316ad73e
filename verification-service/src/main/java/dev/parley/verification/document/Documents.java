package dev.parley.verification.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
public class Documents implements PanacheRepositoryBase<Document, UUID> {

    /** The documents that the candidate sees, without those they removed. */
    public List<Document> present(UUID caseId) {
        return list("caseId = ?1 and removedAt is null order by uploadedAt, id", caseId);
    }

    /** Number of files for each question. */
    public Map<String, Integer> counts(UUID caseId) {
        return present(caseId).stream()
                .collect(Collectors.groupingBy(Document::fieldKey, Collectors.summingInt(each -> 1)));
    }

    /** The documents of a submission, oldest first, including those removed since. */
    public List<Document> withIds(UUID caseId, UUID... ids) {
        return ids.length == 0
                ? List.of()
                : list("caseId = ?1 and id in ?2 order by uploadedAt, id", caseId, Arrays.asList(ids));
    }

    Optional<Document> present(UUID caseId, UUID id) {
        return find("id = ?1 and caseId = ?2 and removedAt is null", id, caseId).firstResultOptional();
    }

    Optional<Document> submitted(UUID caseId, UUID id) {
        return find("id = ?1 and caseId = ?2 and submitted", id, caseId).firstResultOptional();
    }

    Optional<Document> same(UUID caseId, String fieldKey, String sha256) {
        return find("caseId = ?1 and fieldKey = ?2 and sha256 = ?3 and removedAt is null", caseId, fieldKey, sha256)
                .firstResultOptional();
    }

    List<Document> allOf(UUID caseId) {
        return list("caseId", caseId);
    }
}
