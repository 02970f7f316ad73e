package dev.parley.scheduling.slot;

import dev.parley.scheduling.interview.InterviewResponse;

import java.time.Instant;
import java.util.UUID;

public record BookResponse(BookingResponse booking, SlotResponse slot, InterviewResponse interview) {

    public record BookingResponse(UUID id, UUID slotId, UUID interviewId, Instant bookedAt) {

        static BookingResponse of(SlotBooking booking) {
            return new BookingResponse(booking.id(), booking.slotId(), booking.interviewId(), booking.bookedAt());
        }
    }
}
