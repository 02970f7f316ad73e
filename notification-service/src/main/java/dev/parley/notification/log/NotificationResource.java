package dev.parley.notification.log;

import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.platform.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.UUID;

@Path("/api/v1/notifications")
public class NotificationResource {

    private final DeliveryLog log;
    private final SendTestMessage sendTestMessage;
    private final Caller caller;

    NotificationResource(DeliveryLog log, SendTestMessage sendTestMessage, Caller caller) {
        this.log = log;
        this.sendTestMessage = sendTestMessage;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listNotifications",
            summary = "What was sent about an interview, invite or case, and what was not and why")
    @RolesAllowed({"admin", "recruiter"})
    public Page<NotificationResponse> list(
            @QueryParam("subjectType") String subjectType,
            @QueryParam("subjectId") UUID subjectId,
            @BeanParam PageRequest page) {
        return log.read(caller.isAdmin() ? null : caller.id(), subjectType, subjectId, page);
    }

    @POST
    @Operation(
            operationId = "sendTestMessage",
            summary = "Sends a test message and names what is wrong with the settings")
    @Path("/test")
    @RolesAllowed("admin")
    @Idempotent
    public TestMessageResponse test(@NotNull @Valid TestMessageRequest request) {
        return sendTestMessage.send(request.channel(), request.to());
    }
}
