package dev.parley.scheduling.interview;

import dev.parley.scheduling.shared.VideoProvider;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import java.util.List;

@Path("/api/v1/interviews/providers")
@RolesAllowed({"recruiter", "admin", "interviewer"})
public class ProviderResource {

    public record ProviderList(List<Item> items) {}

    public record Item(VideoProvider id, String name) {}

    private final Providers providers;

    ProviderResource(Providers providers) {
        this.providers = providers;
    }

    @GET
    public ProviderList list() {
        return new ProviderList(providers.offered().stream()
                .map(provider -> new Item(provider, provider.title()))
                .toList());
    }
}
