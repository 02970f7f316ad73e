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
import org.eclipse.microprofile.openapi.annotations.Operation;

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
    @Operation(operationId = "eraseCase", summary = "Erases the personal values of a case; its number and history stay")
    @Idempotent
    public RecordResponse erase(UUID id, @Valid @NotNull EraseRequest request) {
        eraseCase.erase(current.get(), id, request.reason());
        return showCase.show(current.get(), id);
    }
}
