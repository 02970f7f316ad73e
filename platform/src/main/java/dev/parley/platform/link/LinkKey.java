package dev.parley.platform.link;

import dev.parley.contracts.link.LinkPurpose;

import java.util.Objects;
import java.util.UUID;

/**
 * The content of a link key.
 *
 * @param id      id of the object that the purpose names
 * @param version the owner of the object decides which versions it still accepts
 */
public record LinkKey(LinkPurpose purpose, LinkRole role, UUID id, int version) {

    public LinkKey {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(id, "id");
    }
}
