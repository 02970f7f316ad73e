package dev.parley.verification.erasure;

import dev.parley.platform.idempotency.Idempotent;
import dev.parley.verification.cases.RecordResponse;
import dev.parley.verification.cases.ShowCase;
import dev.parley.verification.person.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import java.util.UUID;

@Path("/api/v1/records/{id}/erase")
@RolesAllowed("admin")
public class ErasureResource {

    private final EraseCase eraseCase;
    private final ShowCase showCase;
    private final CurrentStaff current;

    ErasureResource(EraseCase eraseCase, ShowCase showCase, CurrentStaff current) {
        this.eraseCase = eraseCase;
        this.showCase = showCase;
        this.current = current;
    }

    @POST
    @Idempotent
    public RecordResponse erase(UUID id, @Valid @NotNull EraseRequest request) {
        eraseCase.erase(current.get(), id, request.reason());
        return showCase.show(current.get(), id);
    }
}
