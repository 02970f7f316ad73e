package dev.parley.scheduling.interview;

import dev.parley.contracts.scheduling.VideoProvider;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

@Path("/api/v1/interviews/providers")
@RolesAllowed({"recruiter", "admin", "interviewer"})
public class ProviderResource {

    /** @param modes the ways to hold an interview that are offered */
    public record ProviderList(List<Item> items, List<InterviewMode> modes) {}

    @Schema(name = "Provider")
    public record Item(VideoProvider id, String name) {}

    private final Providers providers;
    private final Modes modes;

    ProviderResource(Providers providers, Modes modes) {
        this.providers = providers;
        this.modes = modes;
    }

    @GET
    @Operation(operationId = "listProviders", summary = "The ways to hold an interview that are set up")
    public ProviderList list() {
        return new ProviderList(
                providers.offered().stream()
                        .map(provider -> new Item(provider, provider.title()))
                        .toList(),
                modes.offered());
    }
}
