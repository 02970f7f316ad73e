package dev.parley.verification.vendor;

import dev.parley.verification.person.People;
import dev.parley.verification.shared.Items;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.UUID;

@Path("/api/v1/records/vendors")
@RolesAllowed("admin")
public class VendorResource {

    private final People people;

    VendorResource(People people) {
        this.people = people;
    }

    @GET
    @Operation(operationId = "listVendors", summary = "Who may be given cases")
    @Transactional
    public Items<VendorResponse> list() {
        return new Items<>(people.vendors().stream()
                .map(vendor -> new VendorResponse(vendor.id(), vendor.name()))
                .toList());
    }

    public record VendorResponse(UUID id, String name) {}
}
