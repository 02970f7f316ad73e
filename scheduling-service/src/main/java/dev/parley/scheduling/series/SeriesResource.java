package dev.parley.scheduling.series;

import dev.parley.platform.idempotency.Idempotent;
import dev.parley.scheduling.staff.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/interviews/slots/series")
@RolesAllowed({"recruiter", "admin", "interviewer"})
public class SeriesResource {

    private final OfferSeries offerSeries;
    private final CurrentStaff current;

    SeriesResource(OfferSeries offerSeries, CurrentStaff current) {
        this.offerSeries = offerSeries;
        this.current = current;
    }

    /** 201 when slots were made; 200 for a dry run, or when no date was possible. */
    @POST
    @Operation(operationId = "offerSeries", summary = "Offers a slot every week, or says which slots that would be")
    @APIResponse(
            responseCode = "200",
            description = "Nothing was made: a dry run, or no date was possible",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SeriesResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Slots were made",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SeriesResponse.class)))
    @Idempotent
    public RestResponse<SeriesResponse> offer(@Valid @NotNull SeriesRequest request) {
        SeriesResponse made = offerSeries.offer(current.get(), request);
        return RestResponse.status(
                made.seriesId() == null ? RestResponse.Status.OK : RestResponse.Status.CREATED, made);
    }
}
