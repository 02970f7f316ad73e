package dev.parley.invite.invite;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import java.util.UUID;

/** A row of {@link ExtensionRequests}, for queries of invites. */
@Entity
@Immutable
@Table(name = "extension_request")
class ExtensionRow {

    @Id
    private UUID id;

    private UUID inviteId;
    private String status;

    protected ExtensionRow() {}
}
