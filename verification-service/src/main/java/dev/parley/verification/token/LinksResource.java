package dev.parley.verification.token;

import dev.parley.verification.person.CurrentStaff;
import dev.parley.verification.shared.Items;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.UUID;

@Path("/api/v1/records/{id}/links")
@RolesAllowed({"admin", "vendor"})
public class LinksResource {

    private final ShowLinks showLinks;
    private final CurrentStaff current;

    LinksResource(ShowLinks showLinks, CurrentStaff current) {
        this.showLinks = showLinks;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listCaseLinks",
            summary = "Every link that was sent for a case, newest first, without the link itself")
    public Items<LinkHistoryResponse> list(UUID id) {
        return showLinks.of(current.get(), id);
    }
}
