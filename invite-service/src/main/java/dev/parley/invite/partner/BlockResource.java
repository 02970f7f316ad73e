package dev.parley.invite.partner;

import dev.parley.invite.profile.Members;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.List;

/** Below the path of the profile, so it has a class of its own: paths are matched class by class. */
@Path("/api/v1/profile/blocks")
@RolesAllowed("member")
public class BlockResource {

    private final BlockPartner blockPartner;
    private final Members members;

    BlockResource(BlockPartner blockPartner, Members members) {
        this.blockPartner = blockPartner;
        this.members = members;
    }

    @GET
    @Operation(operationId = "listBlocks", summary = "The people whom the caller blocked")
    public List<BlockResponse> blocks() {
        return blockPartner.blockedBy(members.verified());
    }
}
