package dev.parley.invite.invite;

import dev.parley.invite.interview.InterviewView;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Invites implements PanacheRepositoryBase<Invite, UUID> {

    /** Returns false when the address already has an invite to this interview, also from a concurrent call. */
    boolean insert(UUID id, InterviewView interview, Invitee invitee, byte[] codeHash, Instant now, Instant until) {
        return getEntityManager()
                        .createNativeQuery("""
                                INSERT INTO invite (id, interview_id, job_id, candidate_id, owner_id, email, name, locale,
                                    status, code_hash, created_at, issued_at, expires_at, event_seq)
                                VALUES (:id, :interview, :job, :candidate, :owner, :email, :name, :locale,
                                    'pending', :code, :now, :now, :until, 1)
                                ON CONFLICT (interview_id, email) DO NOTHING
                                """)
                        .setParameter("id", id)
                        .setParameter("interview", interview.interviewId())
                        .setParameter("job", interview.jobId())
                        .setParameter("candidate", invitee.candidateId())
                        .setParameter("owner", interview.ownerId())
                        .setParameter("email", invitee.email())
                        .setParameter("name", invitee.name())
                        .setParameter("locale", invitee.locale())
                        .setParameter("code", codeHash)
                        .setParameter("now", now)
                        .setParameter("until", until)
                        .executeUpdate()
                == 1;
    }

    Optional<Invite> lock(UUID interviewId, String email) {
        return find("interviewId = ?1 and email = ?2", interviewId, email)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public Optional<Invite> find(UUID interviewId, String email) {
        return find("interviewId = ?1 and email = ?2", interviewId, email).firstResultOptional();
    }

    /** Those with one of the ids, and those to one of the interviews. */
    public List<Invite> among(Collection<UUID> ids, Collection<UUID> interviewIds) {
        return ids.isEmpty() && interviewIds.isEmpty()
                ? List.of()
                : list("id in ?1 or interviewId in ?2", ids, interviewIds);
    }

    public Optional<Invite> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Invite> lockAllOf(UUID interviewId) {
        return find("interviewId = ?1 order by id", interviewId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Moves the invites from one card of the candidate to another. */
    void follow(UUID interviewId, UUID fromCandidate, UUID toCandidate) {
        update("candidateId = ?1 where interviewId = ?2 and candidateId = ?3", toCandidate, interviewId, fromCandidate);
    }

    List<Invite> lockAllSentTo(UUID candidateId, String email) {
        return find("candidateId = ?1 and email = ?2 order by id", candidateId, email)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    public List<Invite> of(String email) {
        return list("email = ?1 order by issuedAt desc, id", email);
    }

    List<byte[]> codeHashesOf(String email) {
        return getEntityManager()
                .createQuery("select i.codeHash from Invite i where i.email = :email", byte[].class)
                .setParameter("email", email)
                .getResultList();
    }

    public List<Invite> withCode(List<byte[]> acceptedHashes) {
        return acceptedHashes.stream()
                .flatMap(hash -> list("codeHash = ?1 order by issuedAt desc, id", hash).stream())
                .toList();
    }

    /** Reads the current row and locks it until the transaction ends. */
    public Invite hold(Invite invite) {
        getEntityManager().refresh(invite, LockModeType.PESSIMISTIC_WRITE);
        return invite;
    }

    void retire(UUID inviteId, byte[] codeHash, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO retired_code (invite_id, code_hash, retired_at) VALUES (:invite, :code, :now)
                        ON CONFLICT (invite_id, code_hash) DO UPDATE SET retired_at = EXCLUDED.retired_at
                        """)
                .setParameter("invite", inviteId)
                .setParameter("code", codeHash)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Invites of the address that had this code earlier, newest first. */
    public List<Invite> onceWithCode(String email, List<byte[]> acceptedHashes) {
        return acceptedHashes.stream()
                .flatMap(hash -> onceWithHash(email, hash).stream())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Invite> onceWithHash(String email, byte[] hash) {
        return getEntityManager()
                .createNativeQuery("""
                        SELECT i.* FROM invite i JOIN retired_code r ON r.invite_id = i.id
                        WHERE i.email = :email AND r.code_hash = :code ORDER BY i.issued_at DESC, i.id
                        """, Invite.class)
                .setParameter("email", email)
                .setParameter("code", hash)
                .getResultList();
    }

    List<UUID> due(Instant now, int most) {
        return getEntityManager()
                .createQuery(
                        "select i.id from Invite i where i.status = :pending and i.expiresAt <= :now"
                                + " order by i.expiresAt, i.id",
                        UUID.class)
                .setParameter("pending", InviteStatus.PENDING)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }
}
