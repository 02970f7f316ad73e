package dev.parley.invite.profile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
public class Profiles implements PanacheRepositoryBase<Profile, UUID> {

    /** Locks the person's profile, which is created when there is none. */
    Profile lockOrCreate(UUID userId, String name, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO profile (user_id, name, created_at) VALUES (:user, :name, :now)
                        ON CONFLICT (user_id) DO NOTHING
                        """)
                .setParameter("user", userId)
                .setParameter("name", name)
                .setParameter("now", now)
                .executeUpdate();
        return findById(userId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Empty unless others may find this person. */
    public Optional<Profile> listed(UUID userId) {
        return findByIdOptional(userId).filter(Profile::isListed);
    }

    public Map<UUID, Profile> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("userId in ?1", ids).stream().collect(Collectors.toMap(Profile::userId, Function.identity()));
    }

    /** Locks the profiles in the order of their ids, so that two callers never wait for each other. */
    public List<Profile> lockAll(Collection<UUID> ids) {
        return find("userId in ?1 order by userId", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
