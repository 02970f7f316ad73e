package dev.parley.invite.live;

import dev.parley.invite.live.LiveInvitationNumbers.LiveAnalyticsResponse;
import dev.parley.invite.profile.Members;
import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.platform.problem.Invalid;
import dev.parley.platform.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.Arrays;
import java.util.UUID;

@Path("/api/v1")
@RolesAllowed("member")
public class LiveInvitationResource {

    private final SendLiveInvitation send;
    private final AnswerLiveInvitation answer;
    private final ShowLiveInvitations show;
    private final LiveInvitationNumbers numbers;
    private final Members members;
    private final Caller caller;

    LiveInvitationResource(
            SendLiveInvitation send,
            AnswerLiveInvitation answer,
            ShowLiveInvitations show,
            LiveInvitationNumbers numbers,
            Members members,
            Caller caller) {
        this.send = send;
        this.answer = answer;
        this.show = show;
        this.numbers = numbers;
        this.members = members;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "sendLiveInvitation",
            summary = "Rings a person, who has two minutes to answer; who is being rung by that person meets them")
    @APIResponse(
            responseCode = "201",
            description = "Sent",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LiveInvitationResponse.class)))
    @Path("live-invitations")
    @Idempotent
    public RestResponse<LiveInvitationResponse> send(@Valid @NotNull LiveInvitationRequest request) {
        UUID me = members.verified();
        return RestResponse.status(
                RestResponse.Status.CREATED, show.one(send.send(request, me).id(), me));
    }

    @GET
    @Operation(
            operationId = "listLiveInvitations",
            summary = "The caller's invitations, sent and received, those that wait for an answer first")
    @Path("live-invitations")
    public Page<LiveInvitationResponse> list(@QueryParam("status") String status, @BeanParam PageRequest page) {
        return show.list(wanted(status), page, members.verified());
    }

    @GET
    @Operation(operationId = "showLiveInvitation", summary = "One of the caller's invitations")
    @Path("live-invitations/{id}")
    public LiveInvitationResponse show(UUID id) {
        return show.one(id, members.verified());
    }

    @POST
    @Operation(operationId = "cancelLiveInvitation", summary = "Stops ringing")
    @Path("live-invitations/{id}/cancel")
    @Idempotent
    public LiveInvitationResponse cancel(UUID id) {
        UUID me = members.verified();
        return show.one(answer.cancel(id, me).id(), me);
    }

    @POST
    @Operation(operationId = "acceptLiveInvitation", summary = "Accepts an invitation: its room opens for both")
    @Path("interviews/accept/{roomId}")
    @Idempotent
    public LiveInvitationResponse accept(String roomId) {
        UUID me = members.verified();
        return show.one(answer.accept(roomId, me).id(), me);
    }

    @POST
    @Operation(operationId = "rejectLiveInvitation", summary = "Declines an invitation")
    @Path("interviews/reject/{roomId}")
    @Idempotent
    public LiveInvitationResponse reject(String roomId) {
        UUID me = members.verified();
        return show.one(answer.reject(roomId, me).id(), me);
    }

    @GET
    @Operation(
            operationId = "countLiveInvitations",
            summary = "What became of the invitations that the caller sent; an administrator counts everybody's, unless"
                    + " they ask for their own")
    @Path("live-invitations/analytics")
    @RolesAllowed({"member", "admin"})
    public LiveAnalyticsResponse analytics(@QueryParam("mine") @DefaultValue("false") boolean mine) {
        return numbers.of(caller.isAdmin() && !mine ? null : caller.id());
    }

    private static LiveStatus wanted(String status) {
        if (status == null || status.isBlank()) {
            return null;
        }
        return Arrays.stream(LiveStatus.values())
                .filter(known -> known.wire().equals(status))
                .findFirst()
                .orElseThrow(() -> Invalid.field(
                        "status",
                        "unknown-value",
                        "must be pending, accepted, rejected, expired, cancelled or merged"));
    }
}
