package dev.parley.notification.inbox;

import dev.parley.platform.idempotency.NotIdempotent;
import dev.parley.platform.page.Page;
import dev.parley.platform.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.UUID;

/** Everybody's own notifications. */
@Path("/api/v1/inbox")
@RolesAllowed({"admin", "recruiter", "interviewer", "vendor", "member"})
public class InboxResource {

    private static final String SET = "the state is set, not flipped";

    private final ReadInbox inbox;
    private final ChangeInbox change;
    private final Caller caller;

    InboxResource(ReadInbox inbox, ChangeInbox change, Caller caller) {
        this.inbox = inbox;
        this.change = change;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listInbox", summary = "Your own notifications, newest first")
    public Page<InboxItemResponse> list(@BeanParam InboxQuery query) {
        return inbox.page(caller.id(), query);
    }

    @GET
    @Path("/summary")
    @Operation(operationId = "summarizeInbox", summary = "How many are unread, and what came since your last visit")
    public InboxSummary summary() {
        return inbox.summary(caller.id());
    }

    @POST
    @Path("/{id}/read")
    @Operation(operationId = "readNotification", summary = "Marks a notification as read")
    @NotIdempotent(SET)
    public InboxItemResponse read(@PathParam("id") UUID id) {
        return change.change(caller.id(), id, InboxItem::read);
    }

    @POST
    @Path("/{id}/unread")
    @Operation(operationId = "unreadNotification", summary = "Marks a notification as unread")
    @NotIdempotent(SET)
    public InboxItemResponse unread(@PathParam("id") UUID id) {
        return change.change(caller.id(), id, (item, now) -> item.unread());
    }

    @POST
    @Path("/{id}/archive")
    @Operation(operationId = "archiveNotification", summary = "Puts a notification away")
    @NotIdempotent(SET)
    public InboxItemResponse archive(@PathParam("id") UUID id) {
        return change.change(caller.id(), id, InboxItem::archive);
    }

    @POST
    @Path("/{id}/restore")
    @Operation(operationId = "restoreNotification", summary = "Takes a notification back that was put away")
    @NotIdempotent(SET)
    public InboxItemResponse restore(@PathParam("id") UUID id) {
        return change.change(caller.id(), id, (item, now) -> item.restore());
    }

    @POST
    @Path("/read-all")
    @Operation(operationId = "readAllNotifications", summary = "Marks all your notifications as read")
    @NotIdempotent(SET)
    public void readAll() {
        change.readAll(caller.id());
    }

    @POST
    @Path("/visit")
    @Operation(operationId = "visitInbox", summary = "Notes that you have seen what came until now")
    @NotIdempotent("a later visit replaces an earlier one")
    public void visit() {
        change.visit(caller.id());
    }
}
