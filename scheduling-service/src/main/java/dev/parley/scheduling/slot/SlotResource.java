package dev.parley.scheduling.slot;

import dev.parley.platform.http.Versions;
import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.scheduling.interview.InterviewViews;
import dev.parley.scheduling.staff.CurrentStaff;
import dev.parley.scheduling.staff.Staff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.UUID;

@Path("/api/v1/interviews/slots")
@RolesAllowed({"recruiter", "admin", "interviewer"})
public class SlotResource {

    private final KeepSlot keepSlot;
    private final ChangeSlots changeSlots;
    private final BookSlot bookSlot;
    private final SlotViews views;
    private final InterviewViews interviewViews;
    private final CurrentStaff current;

    SlotResource(
            KeepSlot keepSlot,
            ChangeSlots changeSlots,
            BookSlot bookSlot,
            SlotViews views,
            InterviewViews interviewViews,
            CurrentStaff current) {
        this.keepSlot = keepSlot;
        this.changeSlots = changeSlots;
        this.bookSlot = bookSlot;
        this.views = views;
        this.interviewViews = interviewViews;
        this.current = current;
    }

    @GET
    public Page<SlotResponse> list(@BeanParam SlotFilter filter, @BeanParam PageRequest page) {
        return views.page(filter, page);
    }

    @POST
    @Idempotent
    public RestResponse<SlotResponse> offer(@Valid @NotNull SlotRequest request) {
        return RestResponse.status(RestResponse.Status.CREATED, views.byId(keepSlot.offer(current.get(), request)));
    }

    @GET
    @Path("{id}")
    public SlotResponse show(UUID id) {
        return views.byId(id);
    }

    @PUT
    @Idempotent
    @Path("{id}")
    public SlotResponse change(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SlotChangeRequest request) {
        keepSlot.change(current.get(), id, request, Versions.expected(ifMatch, request.version()));
        return views.byId(id);
    }

    /** Each slot in its own transaction: the answer says per row what became of it. */
    @POST
    @Path("bulk")
    @Idempotent
    public BulkResponse change(@Valid @NotNull BulkRequest request) {
        return changeSlots.change(current.get(), request);
    }

    @POST
    @Path("{id}/cancel")
    @Idempotent
    public BulkResponse.Row cancel(UUID id, @Valid @NotNull CancelSlotRequest request) {
        return changeSlots.changeOne(current.get(), id, request.asBulk(id));
    }

    @POST
    @Path("{id}/book_slot")
    @RolesAllowed({"recruiter", "admin"})
    @Idempotent
    public BookResponse book(UUID id, @Valid @NotNull BookRequest request) {
        Staff by = current.get();
        return bookSlot.book(
                by,
                id,
                request.interviewId(),
                request.bookingNotes(),
                (seat, interview) -> new BookResponse(
                        BookResponse.BookingResponse.of(seat.booking()),
                        views.of(seat.slot(), seat.interest()),
                        interviewViews.of(by, interview)));
    }
}
