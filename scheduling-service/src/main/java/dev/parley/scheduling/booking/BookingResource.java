package dev.parley.scheduling.booking;

import dev.parley.platform.idempotency.Idempotent;
import dev.parley.scheduling.staff.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.UUID;

/** Books seats of slots, and changes slots together with what was booked. */
@Path("/api/v1/interviews/slots")
@RolesAllowed({"recruiter", "admin", "interviewer"})
public class BookingResource {

    private final ChangeSlots changeSlots;
    private final BookSlot bookSlot;
    private final CurrentStaff current;

    BookingResource(ChangeSlots changeSlots, BookSlot bookSlot, CurrentStaff current) {
        this.changeSlots = changeSlots;
        this.bookSlot = bookSlot;
        this.current = current;
    }

    /** Each slot in its own transaction: the answer says per row what became of it. */
    @POST
    @Operation(
            operationId = "changeSlots",
            summary = "Closes, opens, cancels or moves many slots, or says what that would mean")
    @Path("bulk")
    @Idempotent
    public BulkResponse change(@Valid @NotNull BulkRequest request) {
        return changeSlots.change(current.get(), request);
    }

    @POST
    @Operation(operationId = "cancelSlot", summary = "Cancels a slot together with what is booked in it")
    @Path("{id}/cancel")
    @Idempotent
    public BulkResponse.Row cancel(UUID id, @Valid @NotNull CancelSlotRequest request) {
        return changeSlots.changeOne(current.get(), id, request.asBulk(id));
    }

    @POST
    @Operation(operationId = "bookSlot", summary = "Books a seat for an interview; another slot moves the seat")
    @Path("{id}/book_slot")
    @RolesAllowed({"recruiter", "admin"})
    @Idempotent
    public BookResponse book(UUID id, @Valid @NotNull BookRequest request) {
        return bookSlot.bookAndShow(current.get(), id, request.interviewId(), request.bookingNotes());
    }
}
