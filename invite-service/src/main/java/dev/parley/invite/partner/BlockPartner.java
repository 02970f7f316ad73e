package dev.parley.invite.partner;

import dev.parley.invite.block.Block;
import dev.parley.invite.block.Blocks;
import dev.parley.invite.profile.Profile;
import dev.parley.invite.profile.Profiles;
import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Blocks and unblocks people. Repetitions change nothing. */
@ApplicationScoped
class BlockPartner {

    private final Blocks blocks;
    private final Profiles profiles;
    private final InstantSource clock;

    BlockPartner(Blocks blocks, Profiles profiles, InstantSource clock) {
        this.blocks = blocks;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Also for somebody who is not listed any more. */
    @Transactional
    void block(UUID userId, UUID me) {
        if (userId.equals(me) || profiles.findById(userId) == null) {
            throw Problems.notFound("partner");
        }
        blocks.add(me, userId, clock.instant());
    }

    @Transactional
    void unblock(UUID userId, UUID me) {
        blocks.remove(me, userId);
    }

    @Transactional
    List<BlockResponse> blockedBy(UUID me) {
        List<Block> own = blocks.of(me);
        Map<UUID, Profile> known =
                profiles.byId(own.stream().map(Block::blockedId).toList());
        return own.stream()
                .map(block -> new BlockResponse(
                        block.blockedId(),
                        Optional.ofNullable(known.get(block.blockedId()))
                                .map(Profile::name)
                                .orElse(null),
                        block.createdAt()))
                .toList();
    }
}
