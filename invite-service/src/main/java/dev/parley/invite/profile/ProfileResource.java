package dev.parley.invite.profile;

import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/profile")
@RolesAllowed("member")
public class ProfileResource {

    private final Profiles profiles;
    private final SaveProfile saveProfile;
    private final Members members;
    private final Caller caller;

    ProfileResource(Profiles profiles, SaveProfile saveProfile, Members members, Caller caller) {
        this.profiles = profiles;
        this.saveProfile = saveProfile;
        this.members = members;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "showProfile", summary = "The caller's own profile, and what it still needs")
    @Transactional
    public ProfileResponse show() {
        return profiles.findByIdOptional(caller.id())
                .map(ProfileResponse::of)
                .orElseGet(() -> ProfileResponse.blank(caller.id(), caller.name(), caller.zone()));
    }

    @PUT
    @Operation(operationId = "saveProfile", summary = "Saves the caller's own profile as a whole")
    @Idempotent
    public ProfileResponse save(@Valid @NotNull ProfileRequest request) {
        members.verified();
        return saveProfile.save(request.details(), caller);
    }
}
