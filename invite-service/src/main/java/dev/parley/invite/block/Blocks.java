package dev.parley.invite.block;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Blocks implements PanacheRepositoryBase<Block, Block.Pair> {

    public boolean exists(UUID blocker, UUID blocked) {
        return findByIdOptional(new Block.Pair(blocker, blocked)).isPresent();
    }

    public void add(UUID blocker, UUID blocked, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO block (blocker_id, blocked_id, created_at) VALUES (:blocker, :blocked, :now)
                        ON CONFLICT (blocker_id, blocked_id) DO NOTHING
                        """)
                .setParameter("blocker", blocker)
                .setParameter("blocked", blocked)
                .setParameter("now", now)
                .executeUpdate();
    }

    public void remove(UUID blocker, UUID blocked) {
        deleteById(new Block.Pair(blocker, blocked));
    }

    public List<Block> of(UUID blocker) {
        return list("pair.blockerId = ?1 order by createdAt desc, pair.blockedId", blocker);
    }
}
