package dev.parley.meeting.provider;

import dev.parley.contracts.scheduling.VideoProvider;
import dev.parley.platform.idempotency.NotIdempotent;
import dev.parley.platform.problem.Problems;
import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/** Accounts at video services on which meetings are made. What is secret is never shown. */
@Path("/api/v1/video-services")
@RolesAllowed("admin")
public class VideoServiceResource {

    /** @param items by name */
    public record VideoServiceList(List<Item> items) {}

    /**
     * @param offered    recruiters can choose it: it is in the list of providers
     * @param configured its accounts and keys are set
     */
    @Schema(name = "VideoService")
    public record Item(VideoProvider id, String name, boolean offered, boolean configured) {}

    /**
     * @param failure           why it did not work; absent when it did
     * @param retryAfterSeconds as the service asks for
     */
    public record VideoServiceTest(
            boolean works,

            @Nullable
            @Schema(
                    enumeration = {
                        "not-configured",
                        "bad-key",
                        "unauthorized",
                        "forbidden",
                        "refused",
                        "gone",
                        "busy",
                        "unavailable",
                        "timeout",
                        "unreachable",
                        "unreadable"
                    })
            String failure,

            @Nullable Long retryAfterSeconds) {}

    private final List<VideoService> services;
    private final VideoSettings settings;

    VideoServiceResource(@All List<VideoService> services, VideoSettings settings) {
        this.services = services;
        this.settings = settings;
    }

    @GET
    @Operation(operationId = "listVideoServices", summary = "The video services on which meetings can be made")
    public VideoServiceList list() {
        return new VideoServiceList(services.stream()
                .map(service -> new Item(
                        service.name(),
                        service.name().title(),
                        settings.providers().contains(service.name()),
                        service.isConfigured()))
                .sorted(Comparator.comparing(Item::name))
                .toList());
    }

    @POST
    @Path("{service}/test")
    @Operation(operationId = "testVideoService", summary = "Checks account and keys at the service, and makes nothing")
    @NotIdempotent("It changes nothing; each call asks the service anew.")
    public VideoServiceTest test(String service) {
        VideoService asked = services.stream()
                .filter(known -> known.name().name().equals(service))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("video service"));
        try {
            asked.probe();
            return new VideoServiceTest(true, null, null);
        } catch (VideoFailure e) {
            Long wait = e.retryAfter() == null ? null : e.retryAfter().toSeconds();
            return new VideoServiceTest(false, e.code(), wait);
        }
    }
}
