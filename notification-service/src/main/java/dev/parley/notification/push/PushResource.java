package dev.parley.notification.push;

import dev.parley.platform.idempotency.NotIdempotent;
import dev.parley.platform.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.Base64;
import java.util.UUID;

/** Browsers that may notify their person while Parley is closed. */
@Path("/api/v1/push-subscriptions")
@RolesAllowed({"admin", "recruiter", "interviewer", "vendor", "member"})
public class PushResource {

    private final Subscribe subscribe;
    private final VapidKey key;
    private final Caller caller;

    PushResource(Subscribe subscribe, VapidKey key, Caller caller) {
        this.subscribe = subscribe;
        this.key = key;
        this.caller = caller;
    }

    @GET
    @Path("/key")
    @Operation(operationId = "getPushKey", summary = "The public key that browsers subscribe with (VAPID)")
    public PushKeyResponse key() {
        return new PushKeyResponse(
                Base64.getUrlEncoder().withoutPadding().encodeToString(key.get().publicKey()));
    }

    @POST
    @Operation(operationId = "subscribeToPush", summary = "Lets Parley notify you in this browser")
    @NotIdempotent("the same endpoint is the same subscription")
    public PushSubscriptionResponse subscribe(@NotNull @Valid PushRequest request) {
        return new PushSubscriptionResponse(subscribe.subscribe(caller.id(), request));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "unsubscribeFromPush", summary = "Ends notifications in that browser")
    @NotIdempotent("what is gone stays gone")
    public void unsubscribe(@PathParam("id") UUID id) {
        subscribe.forget(caller.id(), id);
    }
}
